package lt.tiltas.administration;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
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
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class LooksPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer dpo;
    HouseholdCard household;
    String number;
    MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void somebody_has_looked() {
        dpo = as.at(1, Role.DPO);
        household = given.household(19, "Trailova", "Halyna", "Ivan");
        assertThat(mvc.get().uri("/households/" + household.id()).with(signedIn(as.casemanager(19))))
                .hasStatusOk();
        number = as.run(
                as.casemanager(19),
                () -> db.sql("select number from registration.household where id = ?")
                        .param(household.id().value())
                        .query(String.class)
                        .single());
    }

    @Test
    void a_household_number_finds_the_looks_at_its_people_and_stands_in_no_address() {
        search("number", number);

        assertThat(mvc.get().uri("/looks").session(session).with(signedIn(dpo)))
                .hasStatusOk()
                .bodyText()
                .contains("casemanager-19", "Opened a household", "Registration")
                .doesNotContain("Trailova");
        assertThat(looksAtPeopleBy(dpo, "SEARCH_LOOKS")).isEqualTo(2);
    }

    @Test
    void an_unknown_number_is_said_so() {
        search("number", "TL-9999-99999");

        assertThat(mvc.get().uri("/looks").session(session).with(signedIn(dpo)))
                .bodyText()
                .contains("There is no household with this number");
    }

    @Test
    void every_other_criterion_narrows_the_list() {
        var rasa = as.casemanager(19);
        assertThat(mvc.post()
                        .uri("/looks")
                        .session(session)
                        .with(signedIn(dpo))
                        .with(csrf())
                        .param("officer", rasa.id().toString())
                        .param("organisation", "19")
                        .param("purpose", "registration")
                        .param("from", "2020-01-01")
                        .param("to", "2020-01-31"))
                .hasRedirectedUrl("/looks");

        assertThat(mvc.get().uri("/looks").session(session).with(signedIn(dpo)))
                .bodyText()
                .contains("There are no such looks");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_in_words() {
        assertThat(mvc.post()
                        .uri("/looks")
                        .with(signedIn(dpo))
                        .with(csrf())
                        .param("from", "2026-11-20")
                        .param("to", "2026-11-01"))
                .hasStatus(422)
                .bodyText()
                .contains("The end cannot be before");
    }

    @Test
    void names_are_shown_only_with_a_reason_and_the_person_sees_that_they_were() {
        long look = lastLook();
        assertThat(mvc.get().uri("/looks/" + look).with(signedIn(dpo)))
                .hasStatusOk()
                .bodyText()
                .contains(household.people().getFirst().toString())
                .doesNotContain("Trailova", "Halyna");

        assertThat(disclose(look, "nes")).hasStatus(422).bodyText().contains("at least 10");
        assertThat(disclose(look, "Asmens skundas 12/2026")).hasRedirectedUrl("/looks/" + look);

        assertThat(mvc.get().uri("/looks/" + look).with(signedIn(dpo)))
                .bodyText()
                .contains("Halyna Trailova", "Ivan Trailova", number);
        assertThat(looksAtPeopleBy(dpo, "NAME_PEOPLE_OF_LOOK")).isEqualTo(4);
        assertThat(mvc.get().uri("/looks/" + look).with(signedIn(as.at(3, Role.DPO))))
                .bodyText()
                .doesNotContain("Trailova");
    }

    @Test
    void the_file_says_the_same_and_leaves_its_own_row() {
        search("number", number);

        assertThat(mvc.get().uri("/looks/export").session(session).with(signedIn(dpo)))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .bodyText()
                .contains("When;Who looked", "casemanager-19;Kaunas City Municipality")
                .doesNotContain("Trailova");
        assertThat(looksAtPeopleBy(dpo, "EXPORT_LOOKS")).isEqualTo(2);
    }

    private void search(String field, String value) {
        assertThat(mvc.post()
                        .uri("/looks")
                        .session(session)
                        .with(signedIn(dpo))
                        .with(csrf())
                        .param(field, value))
                .hasRedirectedUrl("/looks");
    }

    private MvcTestResult disclose(long look, String reason) {
        return mvc.post()
                .uri("/looks/" + look + "/disclosure")
                .with(signedIn(dpo))
                .with(csrf())
                .param("reason", reason)
                .exchange();
    }

    private long lastLook() {
        return as.run(
                dpo,
                () -> db.sql("select max(look_id) from access.look_subject where person_id = ?")
                        .param(household.people().getFirst().value())
                        .query(Long.class)
                        .single());
    }

    private int looksAtPeopleBy(Officer officer, String action) {
        UUID[] people = household.people().stream().map(p -> p.value()).toArray(UUID[]::new);
        return as.run(
                dpo,
                () -> db.sql("""
                select count(*) from access.look_subject s join access.look l on l.id = s.look_id
                where s.person_id = any(?) and l.officer_id = ? and l.action = ?
                """)
                        .params(people, officer.id(), action)
                        .query(Integer.class)
                        .single());
    }
}
