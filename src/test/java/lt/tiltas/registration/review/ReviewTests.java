package lt.tiltas.registration.review;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.LinkageKeys;
import lt.tiltas.registration.linkage.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ReviewTests {

    private static final int KAUNAS = 19;
    private static final int VILNIUS = 13;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    LinkageKeys keys;

    @Autowired
    SweepRegister sweep;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void a_pair_found_is_in_the_queue_until_somebody_says_that_they_are_two() {
        PersonId one = person(KAUNAS, "Quevenko", "Oksana");
        PersonId other = person(VILNIUS, "Quevenko", "Oksanna");
        found(one, other);
        assertThat(get("/duplicates", as.registrar())).bodyText().contains("Oksana Quevenko", "Oksanna Quevenko");

        post("/people/" + one + "/duplicates/" + other + "/distinction", as.registrar());

        assertThat(get("/duplicates", as.registrar())).bodyText().doesNotContain("Oksanna Quevenko");
    }

    @Test
    void a_merge_takes_the_pair_out_and_undoing_brings_it_back() {
        PersonId one = person(KAUNAS, "Backenko", "Oksana");
        PersonId other = person(VILNIUS, "Backenko", "Oksanna");
        found(one, other);
        UUID merge = UUID.randomUUID();
        mvc.post()
                .uri("/people/" + one + "/duplicates/" + other + "/merge")
                .with(signedIn(as.registrar()))
                .with(csrf())
                .param("own", merge.toString())
                .exchange();
        assertThat(get("/duplicates", as.registrar())).bodyText().doesNotContain("Oksanna Backenko");

        post("/merges/" + merge + "/end", as.registrar());

        assertThat(get("/duplicates", as.registrar())).bodyText().contains("Oksanna Backenko");
    }

    @Test
    void a_pair_is_passed_on_with_a_reason_only() {
        PersonId one = person(KAUNAS, "Passenko", "Oksana");
        PersonId other = person(VILNIUS, "Passenko", "Oksanna");
        String referral = "/people/" + one + "/duplicates/" + other + "/referral";

        assertThat(refer(referral, VILNIUS, "")).hasStatus(422).bodyText().contains("Parašykite, ko norite paklausti");
        assertThat(refer(referral, VILNIUS, "Ar ji gyvena pas jus?")).hasRedirectedUrl("/duplicates");

        assertThat(get("/duplicates?asked=true", as.registrar())).bodyText().contains("Oksanna Passenko");
        assertThat(get("/questions", as.casemanager(VILNIUS)))
                .bodyText()
                .contains("Oksanna Passenko", "Ar ji gyvena pas jus?");
        assertThat(get("/questions", as.casemanager(KAUNAS))).bodyText().doesNotContain("Passenko");
    }

    @Test
    void the_asked_office_sees_both_records_while_it_is_asked_and_no_longer() {
        PersonId one = person(KAUNAS, "Askedenko", "Oksana");
        PersonId other = person(VILNIUS, "Askedenko", "Oksanna");
        refer("/people/" + one + "/duplicates/" + other + "/referral", VILNIUS, "?");
        UUID question = question(one, other);
        Officer asked = as.casemanager(VILNIUS);
        assertThat(get("/questions/" + question, asked))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana", "Oksanna");
        assertThat(get("/questions/" + question, as.casemanager(KAUNAS))).hasStatus(404);
        assertThat(answer(question, asked, "")).hasStatus(422).bodyText().contains("Pasirinkite atsakymą");

        assertThat(answer(question, asked, "different")).hasRedirectedUrl("/questions");

        assertThat(get("/questions/" + question, asked)).hasStatus(404);
        assertThat(get("/duplicates", as.registrar())).bodyText().doesNotContain("Oksanna Askedenko");
        assertThat(get("/people/" + one + "/duplicates", as.registrar()))
                .bodyText()
                .doesNotContain("/duplicates/" + other);
    }

    @Test
    void the_answer_that_it_is_the_same_comes_first_in_the_queue() {
        found(person(KAUNAS, "Afterenko", "Oksana"), person(VILNIUS, "Afterenko", "Oksanna"));
        PersonId one = person(KAUNAS, "Firstenko", "Oksana");
        PersonId other = person(VILNIUS, "Firstenko", "Oksanna");
        refer("/people/" + one + "/duplicates/" + other + "/referral", VILNIUS, "?");

        answer(question(one, other), as.casemanager(VILNIUS), "same");

        assertThat(get("/duplicates", as.registrar()))
                .bodyText()
                .contains("Atsakė: tas pats")
                .containsSubsequence("Oksanna Firstenko", "Oksanna Afterenko");
    }

    @Test
    void a_case_manager_learns_that_another_office_is_asked_and_neither_whom_nor_where() {
        PersonId there = person(VILNIUS, "Hiddenko", "Solomiia");
        HouseholdCard home = given.household(KAUNAS, "Hiddenko", "Marta");
        add(home, as.casemanager(KAUNAS), "Hiddenko", "Solomija");

        assertThat(get("/questions", as.casemanager(VILNIUS))).bodyText().contains("Solomiia Hiddenko");
        assertThat(get("/households/" + home.id(), as.casemanager(KAUNAS)))
                .bodyText()
                .contains("Kita įstaiga paklausta")
                .doesNotContain("Vilniaus", there.toString(), "Solomiia Hiddenko");
    }

    @Test
    void the_sweep_finds_what_nobody_was_told_and_finds_it_once() {
        person(KAUNAS, "Sweepchenko", "Volodymyra");
        person(VILNIUS, "Svipčenko", "Volodymyra");
        person(VILNIUS, "Sweepchenko", "Volodymyra");

        int found = as.run(Officer.SYSTEM, () -> sweep.sweep());

        assertThat(found).isPositive();
        assertThat(as.run(Officer.SYSTEM, () -> sweep.sweep())).isZero();
        assertThat(as.run(as.registrar(), () -> db.sql("""
                                select count(*) from registration.possible_pair f join registration.person p on p.id = f.person_a
                                where p.given = 'Volodymyra' and f.found_by = 'sweep'
                                """).query(Integer.class).single()))
                .isPositive();
        assertThat(as.run(as.registrar(), () -> db.sql("""
                                select count(*) from registration.possible_pair where found_by = 'sweep' and cardinality(reasons) = 0
                                """).query(Integer.class).single()))
                .isZero();
        assertThat(get("/duplicates", as.registrar()))
                .bodyText()
                .contains("ta pati gimimo data", "tas pats vardas ir pavardė");
    }

    @Test
    void a_pair_tells_its_two_best_reasons_for_and_the_best_against() {
        var pair = new PossiblePair(
                null,
                null,
                "strong",
                List.of(
                        Reason.SAME_DOCUMENT,
                        Reason.SAME_BIRTH_DATE,
                        Reason.SAME_NAME,
                        Reason.OTHER_FATHER,
                        Reason.OTHER_SEX),
                "desk",
                null,
                null);

        assertThat(pair.told()).containsExactly(Reason.SAME_DOCUMENT, Reason.SAME_BIRTH_DATE, Reason.OTHER_FATHER);
    }

    @Test
    void questions_say_how_many_they_are_and_go_on() {
        for (int n = 0; n < 26; n++) {
            PersonId one = person(KAUNAS, "Many" + (char) ('a' + n) + "enko", "Oksana");
            PersonId other = person(21, "Many" + (char) ('a' + n) + "enko", "Oksanna");
            refer("/people/" + one + "/duplicates/" + other + "/referral", 21, "?");
        }

        assertThat(get("/questions", as.casemanager(21))).bodyText().contains("1–25 iš 26", "page=1");
        assertThat(get("/questions?page=1", as.casemanager(21))).bodyText().contains("26–26 iš 26", "Manyzenko");
    }

    private void add(HouseholdCard home, Officer officer, String surname, String name) {
        assertThat(mvc.post()
                        .uri("/households/" + home.id() + "/people/new")
                        .with(signedIn(officer))
                        .with(csrf())
                        .param("own", UUID.randomUUID().toString())
                        .param("names.surname", surname)
                        .param("names.given", name)
                        .param("birth.onDay", "2")
                        .param("birth.onMonth", "9")
                        .param("birth.onYear", "2014")
                        .param("familyRole", "sister")
                        .param("sex", "F")
                        .param("nationality", "UKR")
                        .param("version", "0")
                        .exchange())
                .hasRedirectedUrl("/households/" + home.id());
    }

    /** A child, so that the pair stands before those of the lists that other tests have stored. */
    private PersonId person(int holder, String surname, String name) {
        PersonId id = given.household(holder, surname, "Olena", name).people().getLast();
        as.run(Officer.SYSTEM, () -> keys.fill());
        return id;
    }

    private void found(PersonId one, PersonId other) {
        as.run(
                as.at(2, Role.REGISTRAR),
                () -> db.sql("""
                insert into registration.possible_pair (person_a, person_b, score, zone, found_by)
                values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), 1, 'strong', 'desk')
                """)
                        .param("one", one.value())
                        .param("other", other.value())
                        .update());
    }

    private UUID question(PersonId one, PersonId other) {
        return as.run(
                as.registrar(),
                () -> db.sql("""
                select id from registration.referral where person_a = least(:one::uuid, :other::uuid)
                    and person_b = greatest(:one::uuid, :other::uuid)
                """)
                        .param("one", one.value())
                        .param("other", other.value())
                        .query(UUID.class)
                        .single());
    }

    private MvcTestResult refer(String address, int office, String reason) {
        return mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(as.registrar()))
                .with(csrf())
                .param("office", String.valueOf(office))
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult answer(UUID question, Officer officer, String answer) {
        return mvc.post()
                .uri("/questions/" + question)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .param("answer", answer)
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer) {
        return mvc.post().uri(address).with(signedIn(officer)).with(csrf()).exchange();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }
}
