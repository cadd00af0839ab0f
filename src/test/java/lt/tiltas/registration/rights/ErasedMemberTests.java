package lt.tiltas.registration.rights;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.database.EveryRow;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One of a family is erased; the pages of every module go on for the others and name nobody who is gone. */
@TiltasTest
class ErasedMemberTests {

    @Autowired
    Planting planting;

    @Autowired
    EveryRow rows;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    private HouseholdCard family;
    private String gone;

    @BeforeEach
    void the_first_of_a_family_is_erased() {
        family = planting.family("Dingienko");
        gone = family.people().getFirst().toString();
        assertThat(erase(as.at(Planting.HOLDER, Role.DPO))).hasRedirectedUrl("/openings");
    }

    @Test
    void the_family_s_pages_show_that_a_record_is_erased_and_nothing_of_whom() {
        String application = one("select id from permits.application where person_id = '" + gone + "'");
        String site = one("select site_id from reception.stay where person_id = '" + gone + "'");

        for (String page : List.of(
                "/households/" + family.id(),
                "/households/" + family.id() + "/permits",
                "/households/" + family.id() + "/programme",
                "/people/" + gone + "/edit",
                "/people/" + gone + "/history")) {
            assertShown(page, as.casemanager(Planting.HOLDER));
        }
        assertShown(
                "/households/" + family.id() + "/accommodation",
                as.casemanager(Planting.HOLDER),
                "Thirdenko namų ūkis");
        assertShown("/applications/" + application, as.registrar());
        assertShown("/households/" + family.id() + "/placement", as.at(Planting.HOLDER, Role.COORDINATOR), "");
        assertShown("/sites/" + site, as.casemanager(Planting.HOLDER), "");
        assertShown("/my", as.newcomer(third()), "");
        assertShown("/my/programme", as.newcomer(third()), "");
    }

    @Test
    void whoever_reads_another_language_reads_in_it_that_a_record_is_erased() {
        Officer officer = as.casemanager(Planting.HOLDER);
        for (String page : List.of(
                "/households/" + family.id(),
                "/households/" + family.id() + "/programme",
                "/people/" + gone + "/edit")) {
            assertThat(mvc.get().uri(page).locale(Locale.of("uk")).with(signedIn(officer)))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Запис стерто")
                    .doesNotContain("ištrintas", "Įrašas", "Olha");
        }
        assertThat(one("select given || ' ' || surname from registration.person where id = '" + gone + "'"))
                .as("what is stored stays")
                .isEqualTo("Įrašas ištrintas");
    }

    @Test
    void the_person_s_own_words_are_gone_and_what_is_about_the_others_stays() {
        assertThat(one("select g.words from programme.goal g where g.person_id = '" + gone + "'"))
                .isEqualTo("–");
        assertThat(one(
                        "select m.place from programme.meeting m join programme.programme p on p.id = m.programme_id where p.household_id = '"
                                + family.id() + "'"))
                .isEqualTo("Canary");
    }

    @Test
    void who_looked_stays_and_nothing_new_is_written() {
        assertThat(Integer.parseInt(one("select count(*) from access.look_subject where person_id = '" + gone + "'")))
                .isPositive();
        assertThatThrownBy(() ->
                        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into registration.vulnerability (id, person_id, kind, basis, from_on, org_id, made_by)
                values (gen_random_uuid(), cast(? as uuid), 'disability', 'x', date '2026-11-21', 19, access.officer())
                """).param(gone).update()))
                .hasMessageContaining("the record is erased");
    }

    @Test
    void no_module_erases_by_the_back_door() {
        for (String function : List.of("permits.erase_person(:p)", "programme.erase_person(:p, '{}')")) {
            assertThatThrownBy(() -> as.run(
                            as.at(Planting.HOLDER, Role.DPO),
                            () -> db.sql("select " + function)
                                    .param("p", family.people().getLast().value())
                                    .query((rs, n) -> n)
                                    .list()))
                    .as(function)
                    .hasStackTraceContaining("not erasing");
        }
    }

    private void assertShown(String page, Officer officer) {
        assertShown(page, officer, "Įrašas ištrintas");
    }

    private void assertShown(String page, Officer officer, String shown) {
        assertThat(mvc.get().uri(page).locale(Locale.of("lt")).with(signedIn(officer)))
                .as(page)
                .hasStatusOk()
                .bodyText()
                .contains(shown)
                .doesNotContain("Olha");
    }

    private MvcTestResult erase(Officer dpo) {
        String number = one("select number from registration.household where id = '" + family.id() + "'");
        mvc.post()
                .uri("/openings")
                .with(signedIn(dpo))
                .with(csrf())
                .param("number", number)
                .param("reason", "prašymas pagal 17 straipsnį")
                .exchange();
        return mvc.post()
                .uri("/people/" + gone + "/erasure")
                .with(signedIn(dpo))
                .with(csrf())
                .param("ground", "unlawful")
                .param("reason", "prašymas pagal 17 straipsnį")
                .param("number", number)
                .exchange();
    }

    private UUID third() {
        return UUID.fromString(one(
                "select id from registration.person where household_id = '" + family.id() + "' and given = 'Third'"));
    }

    private String one(String sql) {
        return rows.values(sql).getFirst();
    }
}
