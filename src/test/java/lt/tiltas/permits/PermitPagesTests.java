package lt.tiltas.permits;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class PermitPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    HouseholdCard household;
    LocalDate today;

    @BeforeEach
    void aHousehold() {
        household = given.household(19, "Kovalenko", "Oksana", "Danylo");
        today = LocalDate.now(clock);
    }

    @Test
    void the_household_applies_from_its_page() {
        String page = "/households/" + household.id() + "/permits";
        Officer rasa = as.casemanager(19);

        String draft = "/households/" + household.id() + "/application";

        assertThat(get(page, rasa)).hasStatusOk().bodyText().contains("Nepateikta", "Pradėti prašymą");
        assertThat(post(page, rasa, "ground", "temporary_protection")).hasRedirectedUrl(draft);
        assertThat(get(draft, rasa))
                .hasStatusOk()
                .bodyText()
                .contains("Vaikas, prašymą pateikia Oksana", "Trūksta", "Asmens dokumentas", "Nemokama")
                .doesNotContain("permit.");
        assertThat(get(page, rasa)).bodyText().contains("Tęsti prašymą");
        assertThat(mvc.post()
                        .uri(draft)
                        .with(signedIn(rasa))
                        .with(csrf())
                        .param("version", "1")
                        .param("handIn", "true")
                        .param(
                                "people",
                                household.people().get(0).toString(),
                                household.people().get(1).toString()))
                .hasRedirectedUrl(page);
        assertThat(get(draft, rasa)).hasRedirectedUrl(page);
        assertThat(get(page, rasa))
                .hasStatusOk()
                .bodyText()
                .contains("Pateiktas", "atvykti iki", "Prašyta laikinosios apsaugos: Oksana, Danylo")
                .doesNotContain("permit.", "permit-state.");
    }

    @Test
    void nobody_chosen_is_said_beside_the_list() {
        post("/households/" + household.id() + "/permits", as.casemanager(19), "ground", "temporary_protection");

        assertThat(mvc.post()
                        .uri("/households/" + household.id() + "/application")
                        .with(signedIn(as.casemanager(19)))
                        .with(csrf())
                        .param("version", "1")
                        .param("handIn", "true")
                        .header("Accept-Language", "lt"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"people-error\"", "Pažymėkite bent vieną asmenį", "href=\"#people\"");
    }

    @Test
    void a_household_still_being_registered_cannot_apply() {
        post("/households/" + household.id() + "/permits", as.registrar(), "ground", "temporary_protection");
        as.run(Officer.SYSTEM, () -> {
            db.sql("update registration.household set state = 'draft', registered_at = null where id = ?")
                    .param(household.id().value())
                    .update();
        });

        assertThat(mvc.post()
                        .uri("/households/" + household.id() + "/application")
                        .with(signedIn(as.registrar()))
                        .with(csrf())
                        .header("Accept-Language", "lt")
                        .param("version", "1")
                        .param("handIn", "true")
                        .param("people", household.people().getFirst().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("dar registruojamas");
    }

    @Test
    void a_coordinator_sees_no_form_and_a_foreign_municipality_no_page() {
        String page = "/households/" + household.id() + "/permits";
        var shared = given.household(3, "Bondar", "Halyna");

        assertThat(get("/households/" + shared.id() + "/permits", as.coordinator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"ground\"");
        assertThat(get(page, as.casemanager(21))).hasStatus(404);
        assertThat(get(page, as.at(1, Role.ANALYST))).hasStatus(403);
    }

    @Test
    void the_officer_takes_the_next_step_and_a_step_without_its_reason_is_refused() {
        var id = givenPermits.application(household, 0, "for_decision", today.plusDays(3));
        givenPermits.protectionEnds(today);

        assertThat(get("/applications/" + id, as.registrar()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Suteikti leidimą",
                        "Siūlyti nesuteikti",
                        "Nutraukti nagrinėjimą",
                        "Suteiktas leidimas galiotų iki")
                .doesNotContain("Prašyti dokumentų");
        assertThat(post("/applications/" + id + "/end", as.registrar(), "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"cause-error\"", "href=\"#cause\"");
        assertThat(step(id, "GRANT", "", 1)).hasRedirectedUrl("/applications/" + id);
        assertThat(get("/applications/" + id, as.registrar()))
                .bodyText()
                .contains("Leidimas suteiktas")
                .doesNotContain("permit.", "name=\"step\"");
    }

    @Test
    void a_step_from_an_old_page_says_that_somebody_was_quicker() {
        var id = givenPermits.application(household, 0, "attended", today);
        givenPermits.checked(id);
        step(id, "EXAMINE", "", 1);

        assertThat(step(id, "ASK_FOR_PAPERS", "Trūksta", 1))
                .hasStatus(409)
                .bodyText()
                .contains("kitas pareigūnas buvo greitesnis", "Dokumentai patikrinti", "Laukia sprendimo");
    }

    @Test
    void a_case_manager_reads_the_application_without_steps() {
        var id = givenPermits.application(household, 0, "attended", today);

        assertThat(get("/applications/" + id, as.casemanager(19)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"step\"");
        assertThat(get("/applications/" + id, as.casemanager(21))).hasStatus(404);
        assertThat(step(id, "GRANT", "", 1, as.casemanager(19))).hasStatus(403);
    }

    @Test
    void the_look_at_an_application_stays_in_the_trail() {
        var id = givenPermits.application(household, 1, "attended", today);

        get("/applications/" + id, as.casemanager(19));

        assertThat(as.run(
                        as.at(1, Role.DPO),
                        () -> db.sql("select count(*) from access.look_subject where person_id = ? and officer_id = ?")
                                .params(
                                        household.people().get(1).value(),
                                        as.casemanager(19).id())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .with(signedIn(officer))
                .header("Accept-Language", "lt")
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, String name, String value) {
        return mvc.post()
                .uri(address)
                .with(signedIn(officer))
                .with(csrf())
                .param(name, value)
                .exchange();
    }

    private MvcTestResult step(ApplicationId id, String step, String reason, int version) {
        return step(id, step, reason, version, as.registrar());
    }

    private MvcTestResult step(ApplicationId id, String step, String reason, int version, Officer officer) {
        return mvc.post()
                .uri("/applications/" + id + "/steps")
                .with(signedIn(officer))
                .with(csrf())
                .header("Accept-Language", "lt")
                .param("step", step)
                .param("reason", reason)
                .param("version", Integer.toString(version))
                .exchange();
    }
}
