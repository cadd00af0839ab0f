import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bank of the bench: takes a list's file, pays it, sends some of it back, writes a statement, and keeps its own ledger. */
final class PaymentBank {

    private static final Pattern TRANSFER = Pattern.compile("<EndToEndId>([0-9a-f]{32})</EndToEndId>.*?<InstdAmt Ccy=\"EUR\">([0-9]+)\\.([0-9]{2})</InstdAmt>", Pattern.DOTALL);
    private static final Pattern FROM = Pattern.compile("<DbtrAcct><Id><IBAN>([A-Z0-9]+)</IBAN>");
    private static final int ONE_IN = 40;

    /** Each of the dues of the lists that were sent: paid or on its way once, or come back. */
    private static final String MISSING = """
            select (select count(*) from programme.payment_list where state = 'sent') * %d
                - (select count(distinct due_key) from programme.payment p join programme.payment_list l on l.id = p.list_id
                    where p.state in ('paid', 'returned') and l.month = p.for_month)
            """;
    private static final String TWICE = """
            select count(*) from (select due_key from programme.payment where state in ('proposed', 'sent', 'paid')
                group by due_key having count(*) > 1) t
            """;
    private static final String HALF = """
            select (select count(*) from programme.payment_list l where l.state <> 'proposed' and (l.lines, l.cents) <>
                    (select count(*), coalesce(sum(p.cents), 0)::bigint from programme.payment p where p.list_id = l.id and p.state <> 'withdrawn'))
                + (select count(*) from programme.payment_list where state <> 'sent')
                + (select count(*) from programme.payment p where p.state in ('proposed', 'sent'))
                + (select count(*) from programme.payment p where p.state in ('paid', 'returned')
                    and not exists (select from programme.statement_entry e where e.payment_id = p.id and e.outcome = p.state))
            """;

    record Found(long missing, long twice, long half, long cents) {

        boolean isNothing() {
            return missing == 0 && twice == 0 && half == 0 && cents == 0;
        }
    }

    private final Map<String, Long> executed = new LinkedHashMap<>();
    private final Map<String, Long> returned = new LinkedHashMap<>();
    private final Random random;
    private int statements;

    PaymentBank(Random random) {
        this.random = random;
    }

    /** From a proposed list to its statement, read. */
    void pay(Program program, String list, Session payer) throws Exception {
        upload(statement(list, payer), payer);
    }

    /** A proposed list, checked and sent; what the bank then writes of it. */
    String statement(String list, Session payer) throws Exception {
        must(payer.post(list + "/check", Map.of("version", version(list, payer))));
        must(payer.post(list + "/transfer", Map.of("version", version(list, payer), "paysOn", LocalDate.now().plusDays(1).toString())));
        String file = payer.get(list + "/transfer").body();
        if (!file.equals(payer.get(list + "/transfer").body())) {
            throw new IllegalStateException("the same list is another file");
        }
        StringBuilder entries = new StringBuilder();
        Matcher transfer = TRANSFER.matcher(file);
        while (transfer.find()) {
            String name = transfer.group(1);
            long cents = Long.parseLong(transfer.group(2)) * 100 + Long.parseLong(transfer.group(3));
            if (executed.put(name, cents) != null) {
                throw new IllegalStateException("the bank is asked twice for " + name);
            }
            entries.append(entry(name, cents, "DBIT"));
            if (random.nextInt(ONE_IN) == 0) {
                returned.put(name, cents);
                entries.append(entry(name, cents, "CRDT"));
            }
        }
        Matcher from = FROM.matcher(file);
        from.find();
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>B-%1$d</MsgId><CreDtTm>2026-11-21T06:00:00</CreDtTm></GrpHdr><Stmt><Id>B-%1$d</Id>
                <Acct><Id><IBAN>%2$s</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>
                <Amt Ccy="EUR">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>%3$s</Stmt></BkToCstmrStmt></Document>
                """.formatted(++statements, from.group(1), entries);
    }

    private static String entry(String name, long cents, String way) {
        return """
                <Ntry><Amt Ccy="EUR">%1$d.%2$02d</Amt><CdtDbtInd>%3$s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>
                <BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%4$s</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>
                """.formatted(cents / 100, cents % 100, way, name);
    }

    void upload(String statement, Session payer) throws Exception {
        must(payer.upload("/payments/statements", "camt.xml", statement));
    }

    private static String version(String list, Session payer) throws Exception {
        Matcher found = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(payer.get(list).body());
        if (!found.find()) {
            throw new IllegalStateException("nothing to do with " + list);
        }
        return found.group(1);
    }

    private static void must(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        }
    }

    int executed() {
        return executed.size();
    }

    int returned() {
        return returned.size();
    }

    long cents() {
        return executed.values().stream().mapToLong(Long::longValue).sum()
                - returned.values().stream().mapToLong(Long::longValue).sum();
    }

    Found check(Connection db, int lines) throws Exception {
        return new Found(
                number(db, MISSING.formatted(lines)),
                number(db, TWICE),
                number(db, HALF),
                number(db, "select coalesce(sum(cents), 0) from programme.payment where state = 'paid'") - cents());
    }

    /** With one payment taken away, one paid twice and one a cent dearer, in a transaction that is rolled back. */
    boolean seen(Connection db, int lines, Found found) throws Exception {
        db.setAutoCommit(false);
        try (Statement change = db.createStatement()) {
            change.execute("set local session_replication_role = replica");
            change.execute("drop index programme.payment_once");
            change.execute("create temporary table three on commit drop as select id, cents, row_number() over (order by id) as n "
                    + "from programme.payment p where state = 'paid' and exists (select from programme.payment_list l where l.id = p.list_id "
                    + "and l.month = p.for_month) and not exists (select from programme.payment o where o.due_key = p.due_key and o.id <> p.id) limit 3");
            change.execute("delete from programme.payment where id = (select id from three where n = 1)");
            change.execute("insert into programme.payment select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).* "
                    + "from programme.payment p where id = (select id from three where n = 2)");
            change.execute("update programme.payment set cents = cents + 1 where id = (select id from three where n = 3)");
            long expected = number(db, "select 1 + (select cents from three where n = 2) - (select cents from three where n = 1)");
            Found control = check(db, lines);
            return control.missing == found.missing + 1
                    && control.twice == found.twice + 1
                    && control.half > found.half
                    && control.cents == found.cents + expected;
        } finally {
            db.rollback();
            db.setAutoCommit(true);
        }
    }

    private static long number(Connection db, String sql) throws Exception {
        try (Statement ask = db.createStatement(); ResultSet row = ask.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
