package lt.tiltas.programme.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.xml.sax.SAXException;

/** What goes to the bank and what comes back. Each test in a municipality of its own. */
@TiltasTest
class BankTests extends AtThePayments {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private UUID sent(int municipality, long... cents) {
        for (long one : cents) {
            Family family = family(municipality, "Bankenko", ACCOUNT);
            dues.owe(municipality, OCTOBER, family.card().id(), "essentials", one);
        }
        UUID list = propose(municipality, OCTOBER);
        sendAll(municipality, list);
        return list;
    }

    private String file(UUID list, Officer officer) throws IOException {
        return new String(
                get("/payments/" + list + "/transfer", officer)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void the_file_is_as_the_published_schema_asks_and_the_same_again() throws IOException, SAXException {
        UUID list = sent(41, 46600, 69901);
        String xml = file(list, finance(41));

        SchemaFactory.newDefaultInstance()
                .newSchema(new ClassPathResource("reference/pain.001.001.09.xsd").getURL())
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
        assertThat(xml)
                .contains(
                        "<MsgId>" + list.toString().replace("-", "") + "</MsgId>",
                        "<NbOfTxs>2</NbOfTxs><CtrlSum>1165.01</CtrlSum>",
                        "<IBAN>" + payer(41) + "</IBAN>",
                        "<EndToEndId>" + endToEnd(list, 69901) + "</EndToEndId>",
                        "<InstdAmt Ccy=\"EUR\">699.01</InstdAmt>",
                        "<Nm>Olha Pirmoji-Zode</Nm>",
                        "<IBAN>" + ACCOUNT + "</IBAN>",
                        "<Ustrd>Butiniausioms reikmems 2026-10</Ustrd>");
        assertThat(file(list, finance(41))).isEqualTo(xml);
        assertThat(get("/payments/" + list + "/transfer", as.casemanager(41))).hasStatus(403);
        assertThat(one(
                        Integer.class,
                        "select count(*)::int from access.look where action = 'PAY_HOUSEHOLDS' and officer_id = ? and people = 2",
                        finance(41).id()))
                .as("whose accounts stand in the file stays in the trail")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_sheet_says_the_same_with_money_as_a_number() throws IOException {
        UUID list = sent(42, 46600, 69901);
        byte[] sheet = get("/payments/" + list + "/sheet", finance(42))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                var read = workbook.getFirstSheet().openStream()) {
            var rows = read.toList();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).getCellText(1)).isEqualTo(ACCOUNT);
            assertThat(rows.get(3).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("1165.01");
        }
    }

    @Test
    void what_the_bank_paid_and_what_came_back_is_marked_and_the_rest_is_listed() {
        UUID list = sent(43, 10000, 20000, 30000, 40000);
        String foreign = "0123456789abcdef0123456789abcdef";
        String statement = Camt.statement(
                payer(43),
                Camt.paid(endToEnd(list, 10000), "100.00"),
                Camt.paid(endToEnd(list, 20000), "200.00"),
                Camt.returned(endToEnd(list, 20000), "200.00", "AC04"),
                Camt.paid(endToEnd(list, 30000), "300.01"),
                Camt.entry("DBIT", "PDNG", endToEnd(list, 40000), "400.00", ""),
                Camt.paid(foreign, "12.50"));

        assertThat(upload(statement, as.casemanager(43))).hasStatus(403);
        assertThat(upload(statement, finance(43))).hasStatus3xxRedirection();
        assertThat(lines(list))
                .containsExactly(
                        "essentials 2026-10-01 10000 paid",
                        "essentials 2026-10-01 20000 returned AC04",
                        "essentials 2026-10-01 30000 sent",
                        "essentials 2026-10-01 40000 sent");
        UUID read = one(UUID.class, "select id from programme.bank_statement where org_id = 43");
        assertThat(get("/payments/statements/" + read, finance(43)))
                .hasStatusOk()
                .bodyText()
                .contains("suma nesutampa su mokėjimu", "bankas jo dar neįvykdė", "ne mūsų mokėjimas", "B-012345")
                .doesNotContain("Slaptas Vardas");
        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("select e::text from programme.statement_entry e where statement_id = ?")
                                .param(read)
                                .query(String.class)
                                .list()))
                .noneMatch(row -> row.contains("Slaptas") || row.contains(foreign));
        assertThat(lines(propose(43, YearMonth.of(2026, 11))))
                .as("what came back is owed again")
                .containsExactly("essentials 2026-10-01 20000 proposed");
    }

    @Test
    void the_same_statement_twice_changes_nothing_nor_does_the_same_told_again() {
        UUID list = sent(87, 10000, 20000);
        String first = Camt.statement(
                payer(87),
                Camt.paid(endToEnd(list, 10000), "100.00"),
                Camt.returned(endToEnd(list, 20000), "200.00", "MD07"));
        upload(first, finance(87));
        List<String> after = lines(list);

        upload(first, finance(87));
        assertThat(one(Integer.class, "select count(*)::int from programme.bank_statement where org_id = 87"))
                .isEqualTo(1);
        upload(first.replace("ST-1", "ST-2"), finance(87));
        assertThat(lines(list)).isEqualTo(after);
        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("select outcome from programme.statement_entry where org_id = 87 order by outcome")
                                .query(String.class)
                                .list()))
                .containsExactly("known", "known", "paid", "returned");
    }

    @Test
    void a_list_that_the_bank_has_booked_in_one_is_paid_when_the_sum_is_right() {
        UUID list = sent(45, 10000, 20000);
        String whole = """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><DtTm>2026-11-19T09:00:00+02:00</DtTm></BookgDt>
                <BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd>
                <NtryDtls><Btch><PmtInfId>%s</PmtInfId><NbOfTxs>2</NbOfTxs></Btch></NtryDtls></Ntry>
                """;
        String name = list.toString().replace("-", "");

        upload(Camt.statement(payer(45), whole.formatted("299.99", name)), finance(45));
        assertThat(lines(list)).allMatch(line -> line.endsWith("sent"));
        upload(Camt.statement(payer(45), whole.formatted("300.00", name)), finance(45));
        assertThat(lines(list)).hasSize(2).allMatch(line -> line.endsWith("paid"));
    }

    @Test
    void a_statement_that_lacks_what_every_version_demands_pays_nobody() {
        UUID list = sent(47, 10000);
        String good = Camt.statement(payer(47), Camt.paid(endToEnd(list, 10000), "100.00"));

        for (String lacking : List.of(
                good.replaceAll("<GrpHdr>.*</GrpHdr>", ""),
                good.replace("<MsgId>M1</MsgId>", ""),
                good.replaceAll("<Bal>.*</Bal>", ""),
                good.replace("<Cd>CLBD</Cd>", ""),
                good.replace("<Dt><Dt>2026-11-19</Dt></Dt>", ""),
                good.replaceAll("<BkTxCd>.*</BkTxCd>", ""),
                good.replace("<Sts><Cd>BOOK</Cd></Sts>", ""),
                good.replace(" Ccy=\"EUR\"", ""))) {
            assertThat(lacking).isNotEqualTo(good);
            assertThat(upload(lacking, finance(47))).hasStatus(422).bodyText().contains("trūksta");
        }
        assertThat(upload(good.replace("DBIT", "OUT"), finance(47)))
                .hasStatus(422)
                .bodyText()
                .contains("perskaityti nepavyko");
        assertThat(lines(list)).containsExactly("essentials 2026-10-01 10000 sent");
        assertThat(upload(good, finance(47))).hasStatus3xxRedirection();
        assertThat(lines(list)).containsExactly("essentials 2026-10-01 10000 paid");
    }

    @Test
    void a_file_that_is_no_statement_of_ours_is_refused_with_a_reason() {
        UUID list = sent(46, 10000);
        String good = Camt.statement(payer(46), Camt.paid(endToEnd(list, 10000), "100.00"));
        String bomb = good.replace(
                        "<Document",
                        "<!DOCTYPE Document [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]><Document")
                .replace("ST-1", "&b;");

        for (String[] one : List.of(
                new String[] {bomb, "DTD"},
                new String[] {good.replace("camt.053", "camt.052"), "ne camt.053"},
                new String[] {good.replace("</Stmt>", ""), "perskaityti nepavyko"},
                new String[] {good.replace(payer(46), ACCOUNT), "ne tos sąskaitos"},
                new String[] {good.replace("100.00", "100.001"), "perskaityti nepavyko"},
                new String[] {"", "Pasirinkite failą"})) {
            assertThat(upload(one[0], finance(46)))
                    .as(one[1])
                    .hasStatus(422)
                    .bodyText()
                    .contains(one[1]);
        }
        assertThat(lines(list)).containsExactly("essentials 2026-10-01 10000 sent");
    }
}
