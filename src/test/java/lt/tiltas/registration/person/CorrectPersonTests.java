package lt.tiltas.registration.person;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class CorrectPersonTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void the_holders_case_manager_corrects_and_the_old_value_stays() {
        HouseholdCard household = household(19);
        UUID person = household.people().getFirst().value();

        assertThat(correct(person, as.casemanager(19), "Koval", "1")).hasRedirectedUrl("/households/" + household.id());

        assertThat(one("select surname || ' ' || version from registration.person where id = ?", person))
                .isEqualTo("Koval 2");
        assertThat(one(
                        "select old_value || ' ' || new_value || ' ' || org_id from registration.person_change where person_id = ? and field = 'surname'",
                        person))
                .isEqualTo("Kovalenko Koval 19");
        assertThat(one("select surname_key from registration.name_key where person_id = ?", person))
                .isEqualTo("koval");
        assertThat(mvc.get()
                        .uri("/people/" + person + "/edit")
                        .locale(Locale.of("lt"))
                        .with(signedIn(as.casemanager(19))))
                .hasStatusOk()
                .bodyText()
                .contains("buvo: Kovalenko");
    }

    @Test
    void another_municipality_corrects_nobody_and_the_registrar_anybody() {
        UUID person = household(19).people().getFirst().value();

        assertThat(correct(person, as.casemanager(21), "Koval", "1")).hasStatus(404);
        assertThat(correct(person, as.coordinator(), "Koval", "1")).hasStatus(403);
        assertThat(correct(person, as.registrar(), "Koval", "1")).hasStatus3xxRedirection();
    }

    @Test
    void whom_somebody_else_has_corrected_in_between_is_not_written_over() {
        UUID person = household(19).people().getFirst().value();
        correct(person, as.registrar(), "Koval", "1");

        assertThat(correct(person, as.casemanager(19), "Kovalenka", "1")).hasStatus(409);
    }

    @Test
    void a_missing_name_is_said_beside_its_field() {
        UUID person = household(19).people().getFirst().value();

        assertThat(correct(person, as.registrar(), "", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"names.surname-error\"");
    }

    @Test
    void a_child_born_here_joins_the_household_once() {
        HouseholdCard household = household(19);
        UUID child = UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            assertThat(mvc.post()
                            .uri("/households/" + household.id() + "/people/new")
                            .locale(Locale.of("lt"))
                            .with(signedIn(as.casemanager(19)))
                            .with(csrf())
                            .param("own", child.toString())
                            .param("bornHere", "true")
                            .param("familyRole", "son")
                            .param("names.surname", "Kovalenko")
                            .param("names.given", "Matas")
                            .param("birth.onDay", "2")
                            .param("birth.onMonth", "11")
                            .param("birth.onYear", "2026")
                            .param("nationality", "UKR"))
                    .hasRedirectedUrl("/households/" + household.id());
        }
        assertThat(one(
                        "select born_here || ' ' || sex || ' ' || holder_org || ' ' || position from registration.person where id = ?",
                        child))
                .isEqualTo("true M 19 1");
        assertThat(mvc.get()
                        .uri("/households/" + household.id() + "/people/new")
                        .locale(Locale.of("lt"))
                        .with(signedIn(as.casemanager(21))))
                .hasStatus(404);
    }

    private MvcTestResult correct(UUID person, Officer officer, String surname, String version) {
        return mvc.post()
                .uri("/people/" + person + "/edit")
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .param("version", version)
                .param("familyRole", "applicant")
                .param("names.surname", surname)
                .param("names.given", "Oksana")
                .param("birth.onDay", "14")
                .param("birth.onMonth", "3")
                .param("birth.onYear", "1988")
                .param("sex", "F")
                .param("nationality", "UKR")
                .exchange();
    }

    private HouseholdCard household(int holder) {
        HouseholdCard household = given.household(holder, "Kovalenko", "Oksana");
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "insert into registration.name_key select id, holder_org, 'kovalenk', 'oksan', born_on from registration.person where id = ?")
                        .param(household.people().getFirst().value())
                        .update());
        return household;
    }

    private String one(String sql, UUID person) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).param(person).query(String.class).single());
    }
}
