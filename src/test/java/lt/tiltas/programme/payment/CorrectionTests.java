package lt.tiltas.programme.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.document.Vera;
import lt.tiltas.programme.GivenBenefit;
import lt.tiltas.programme.GivenSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Months that were paid and are reckoned otherwise since. */
@TiltasTest
class CorrectionTests extends AtThePayments {

    @Autowired
    GivenBenefit contracts;

    @Autowired
    GivenSupport supports;

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void what_is_missing_from_a_month_that_was_paid_comes_with_the_next_list_and_once() {
        Family family = family(66, "Trukenko", ACCOUNT);
        dues.owe(66, SEPTEMBER, family.card().id(), "essentials", 46600);
        dues.owe(66, OCTOBER, family.card().id(), "essentials", 46600);
        sendAll(66, propose(66, SEPTEMBER));
        dues.change(66, SEPTEMBER, family.card().id(), 69900);

        assertThat(mine(family)).contains("Trūksta 233,00", "Išmokėta 466,00", "pagal taisykles 699,00");
        assertThat(theirs(family, as.casemanager(66))).contains("Trūksta 233,00");

        UUID october = propose(66, OCTOBER);
        assertThat(propose(66, OCTOBER)).isEqualTo(october);
        assertThat(lines(october))
                .containsExactly("essentials 2026-09-01 23300 proposed", "essentials 2026-10-01 46600 proposed");
        assertThat(get("/payments/" + october, as.casemanager(66))).bodyText().contains("Skirtumas: išmokėta 466,00");
        sendAll(66, october);
        assertThat(lines(propose(66, OCTOBER.plusMonths(1)))).isEmpty();
        assertThatThrownBy(() ->
                        as.run(Officer.SYSTEM, () -> db.sql("""
                        insert into programme.payment (list_id, org_id, programme_id, kind, for_month, due_key, cents, rule, corrects, correction,
                            before_cents, now_cents, because)
                        select l.id, p.org_id, programme_id, kind, for_month, due_key, p.cents, rule, corrects, correction, before_cents, now_cents,
                            because
                        from programme.payment p, programme.payment_list l
                        where p.list_id = ? and p.correction = 1 and l.org_id = p.org_id and l.state = 'proposed'
                        """).param(october).update()))
                .hasMessageContaining("payment_once");
    }

    @Test
    void what_was_paid_too_much_is_shown_and_taken_back_by_nobody_alone() {
        Family family = family(67, "Permokenko", ACCOUNT);
        Officer rasa = as.casemanager(67);
        Officer second = supports.supervisor(67);
        dues.owe(67, SEPTEMBER, family.card().id(), "essentials", 69900);
        dues.owe(67, OCTOBER, family.card().id(), "essentials", 50000);
        dues.owe(67, YearMonth.from(programmes.today()), family.card().id(), "essentials", 50000);
        sendAll(67, propose(67, SEPTEMBER));
        dues.change(67, SEPTEMBER, family.card().id(), 46600);

        assertThat(lines(propose(67, OCTOBER))).containsExactly("essentials 2026-10-01 50000 proposed");
        assertThat(mine(family)).contains("Permokėta 233,00", "savaime neatima");

        String balance = "/households/" + family.card().id() + "/balance";
        assertThat(post(balance, rasa).param("part", "100,01").param("reasons", "Šeima išvyko"))
                .hasStatus(422)
                .bodyText()
                .contains("100,00", "part-error");
        assertThat(post(balance, rasa).param("part", "60").param("reasons", "Šeima išvyko"))
                .hasStatus3xxRedirection();
        UUID id = one(
                UUID.class,
                "select id from programme.repayment where household_id = ?",
                family.card().id().value());
        assertThat(mine(family)).contains("Tai pasiūlymas", "Šeima išvyko", "Iš 4 mokėjimų po 60,00");

        sign(id, rasa, "");
        assertThat(state(id, "proposed")).as("who proposed it does not agree").isTrue();
        assertThatThrownBy(() -> as.run(rasa, () -> db.sql("""
                        update programme.repayment set state = 'running', second_by = proposed_by, second_name = 'x', agreed_on = date '2026-11-01',
                            starts_on = date '2026-12-01' where id = ?
                        """).param(id).update()))
                .hasMessageContaining("repayment_has_two_officers");
        sign(id, second, "");
        assertThat(state(id, "running")).isTrue();
        assertThat(one(Boolean.class, "select starts_on - agreed_on >= 30 from programme.repayment where id = ?", id))
                .isTrue();
    }

    @Test
    void an_agreed_part_is_kept_back_within_the_share_and_an_objection_stops_it_at_once() {
        Family family = family(68, "Dalenko", ACCOUNT);
        dues.owe(68, SEPTEMBER, family.card().id(), "essentials", 69900);
        dues.owe(68, OCTOBER, family.card().id(), "essentials", 30000);
        sendAll(68, propose(68, SEPTEMBER));
        dues.change(68, SEPTEMBER, family.card().id(), 46600);
        UUID id = running(family, 68);

        UUID october = propose(68, OCTOBER);
        assertThat(lines(october))
                .as("a fifth of it, not the hundred that was agreed")
                .containsExactly("essentials 2026-10-01 24000 proposed");
        assertThat(mine(family)).contains("Jau išskaičiuota 60,00");

        assertThat(post("/my/repayments/" + id + "/objection", me(family)).param("words", ""))
                .hasStatus(422);
        assertThat(check(october, finance(68))).hasStatus3xxRedirection();
        assertThat(post("/my/repayments/" + id + "/objection", me(family)).param("words", "Ми не знали"))
                .hasStatus3xxRedirection();
        assertThat(home(family)).contains("Jūsų prieštaravimą gavome", "iš naujų mokėjimų nieko");
        refusedUntilMadeAgain(october, finance(68));
        propose(68, OCTOBER);
        assertThat(lines(october)).containsExactly("essentials 2026-10-01 30000 proposed");
        assertThat(mine(family)).contains("Jūs paprieštaravote");
        assertThat(home(family)).contains("Jūsų prieštaravimą gavome").doesNotContain("gali trūkti");

        Officer second = as.casemanager(68);
        programmes.supervisor(second);
        assertThat(sign(id, second, "").getResponse().getStatus()).isEqualTo(422);
        sign(id, second, "Patikrinome: sutartis teisinga");
        assertThat(state(id, "running")).isTrue();
        assertThat(mine(family)).contains("Patikrinome: sutartis teisinga");
        assertThat(home(family)).contains("Į Jūsų prieštaravimą atsakyta", "Pirmą kartą – ne anksčiau kaip");
        propose(68, OCTOBER);
        assertThat(lines(october))
                .as("told again, the days of the notice are whole again")
                .containsExactly("essentials 2026-10-01 30000 proposed");
        Integer version = one(Integer.class, "select version from programme.repayment where id = ?", id);
        assertThat(post("/repayments/" + id + "/end", second).param("version", version.toString()))
                .hasStatus3xxRedirection();
        assertThat(home(family)).contains("daugiau neišskaičiuos").doesNotContain("prieštaravimą atsakyta");
    }

    private void refusedUntilMadeAgain(UUID list, Officer finance) {
        assertThat(send(list, finance))
                .hasStatus(422)
                .bodyText()
                .contains("1 šeima po sąrašo sudarymo paprieštaravo", "Atšaukite parašą");
        assertThat(post("/payments/" + list + "/check/withdrawal", finance)).hasStatus3xxRedirection();
        assertThat(check(list, finance)).hasStatus3xxRedirection();
        assertThat(state(list)).as("nor is it signed again").isEqualTo("proposed");
    }

    @Test
    void what_is_taken_back_is_told_in_a_letter_of_two_languages_and_on_the_first_page() throws Exception {
        Family family = family(57, "Laiškenko", ACCOUNT);
        assertThat(home(family)).doesNotContain("Laiškas apie permoką");
        UUID id = running(family, 57);

        assertThat(home(family)).contains("Laiškas apie permoką", "Savivaldybė siūlo dalį");
        mine(family);
        assertThat(get("/my/benefit", me(family))).bodyText().contains("/my/repayments/" + id + ".pdf");
        Officer rasa = as.casemanager(57);
        assertThat(get("/households/" + family.card().id() + "/balance", rasa))
                .bodyText()
                .contains("/repayments/" + id + ".pdf");

        byte[] pdf =
                get("/repayments/" + id + ".pdf", rasa).exchange().getResponse().getContentAsByteArray();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        for (byte[] letter : List.of(
                pdf,
                get("/my/repayments/" + id + ".pdf", me(family))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())) {
            try (PDDocument document = Loader.loadPDF(letter)) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .contains("Laiškas apie permoką", "Лист про переплату", "Laiškenko", "233,00")
                        .contains("Šeima išvyko", "Родина виїхала", "2026 m. spalio 1 d.", "1 жовтня 2026");
            }
        }

        Family other = family(57, "Kitenko", "");
        assertThat(get("/my/repayments/" + id + ".pdf", me(other))).hasStatus(404);
        assertThat(get("/repayments/" + id + ".pdf", as.casemanager(58))).hasStatus(404);
        assertThat(home(other)).doesNotContain("Laiškas apie permoką");
        assertThat(post("/my/repayments/" + id + "/objection", me(family)).param("words", "Ні"))
                .hasStatus3xxRedirection();
        assertThat(home(family)).contains("Jūsų prieštaravimą gavome").doesNotContain("Laiškas apie permoką");
    }

    private String home(Family family) {
        return text("/my", me(family));
    }

    @Test
    void what_was_kept_back_without_need_is_given_again() {
        Family family = family(58, "Grazenko", ACCOUNT);
        dues.owe(58, SEPTEMBER, family.card().id(), "essentials", 69900);
        dues.owe(58, OCTOBER, family.card().id(), "essentials", 50000);
        sendAll(58, propose(58, SEPTEMBER));
        dues.change(58, SEPTEMBER, family.card().id(), 46600);
        UUID id = running(family, 58);
        UUID october = propose(58, OCTOBER);
        assertThat(lines(october)).containsExactly("essentials 2026-10-01 40000 proposed");
        sendAll(58, october);
        dues.change(58, SEPTEMBER, family.card().id(), 69900);

        assertThat(lines(propose(58, OCTOBER.plusMonths(1)))).containsExactly("refund 2026-11-01 10000 proposed");
        assertThat(post("/my/repayments/" + id + "/objection", me(family)).param("words", "Ні"))
                .hasStatus3xxRedirection();
        assertThat(home(family)).contains("jau išsiųstas bankui, gali trūkti 100,00");
    }

    /** Of 233 euros, 100 a month, agreed to long ago. */
    private UUID running(Family family, int municipality) {
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.repayment (id, programme_id, org_id, household_id, cents, part_cents, reasons, reasons_own, state,
                            proposed_by, proposed_name, proposed_on, second_by, second_name, agreed_on, starts_on)
                        values (?, ?, ?, ?, 23300, 10000, 'Šeima išvyko', 'Родина виїхала', 'running', ?, 'Rasa', date '2026-08-01', ?, 'Ona', date '2026-08-02',
                            date '2026-10-01')
                        """)
                        .params(
                                id,
                                family.programme().value(),
                                municipality,
                                family.card().id().value(),
                                UUID.randomUUID(),
                                UUID.randomUUID())
                        .update());
        return id;
    }

    private MvcTestResult sign(UUID id, Officer officer, String answer) {
        return post("/repayments/" + id + "/signature", officer)
                .param("answer", answer)
                .param(
                        "version",
                        one(Integer.class, "select version from programme.repayment where id = ?", id)
                                .toString())
                .exchange();
    }

    private boolean state(UUID id, String wanted) {
        return one(String.class, "select state from programme.repayment where id = ?", id)
                .equals(wanted);
    }

    private Officer me(Family family) {
        return as.newcomer(family.card().people().getFirst().value());
    }

    private String mine(Family family) {
        given(family);
        return text("/my/benefit", me(family));
    }

    private String theirs(Family family, Officer officer) {
        return text("/households/" + family.card().id() + "/balance", officer);
    }

    private String text(String address, Officer officer) {
        var answer = get(address, officer).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replaceAll("<[^>]+>", "");
    }

    /** A contract so early that none of its months is due any more: the page is there, and what is owed is what the test says. */
    private void given(Family family) {
        boolean there = one(
                Boolean.class,
                "select exists (select from programme.integration_contract where household_id = ?)",
                family.card().id().value());
        if (!there) {
            contracts.contract(
                    family.card(),
                    as.casemanager(one(
                            Integer.class,
                            "select org_id from programme.programme where household_id = ?",
                            family.card().id().value())),
                    LocalDate.of(2024, 1, 10));
        }
    }
}
