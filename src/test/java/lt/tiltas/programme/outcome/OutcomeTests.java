package lt.tiltas.programme.outcome;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.JobReported;
import lt.tiltas.programme.OutcomeId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
@RecordApplicationEvents
class OutcomeTests {

    private static final int HOUSEHOLD_OF = 19;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEvents events;

    private Officer rasa;
    private Officer oksana;
    private UUID person;
    private ProgrammeId programme;

    @BeforeEach
    void a_family_in_kaunas() {
        rasa = as.casemanager(HOUSEHOLD_OF);
        HouseholdCard family = given.household(HOUSEHOLD_OF, "Darbenko", "Oksana", "Danylo");
        person = family.people().getFirst().value();
        oksana = as.newcomer(person);
        programme = programmes.programme(family.id(), rasa);
    }

    @Test
    void a_person_tells_of_a_job_and_the_case_manager_confirms_it() {
        assertThat(post("/my/jobs", oksana, job())).hasStatus3xxRedirection();

        OutcomeId id = only();
        assertThat(events.stream(JobReported.class))
                .containsExactly(
                        new JobReported(programme, id, programmes.today().minusDays(2)));
        assertThat(see("/my/outcomes", oksana)).bodyText().contains("Laukia patvirtinimo", "153,00");
        assertThat(see("/desk?list=outcomes", rasa)).bodyText().contains(household() + "/programme#outcomes");
        assertThat(see("/programmes/" + programme + "/outcomes", rasa))
                .bodyText()
                .contains("Pasakė žmogus");
        assertThat(see("/households/" + household() + "/programme", rasa))
                .bodyText()
                .contains("/programmes/" + programme + "/outcomes");

        assertThat(post("/outcomes/" + id + "/answer", rasa, Map.of("so", "true")))
                .hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("confirmed");
        assertThat(see("/desk?list=jobs", rasa)).bodyText().contains(household() + "/programme#outcomes");
    }

    @Test
    void the_same_job_told_twice_is_one_job() {
        post("/my/jobs", oksana, job());
        post("/my/jobs", oksana, job());
        assertThat(count()).isEqualTo(1);
        assertThat(events.stream(JobReported.class)).hasSize(1);
    }

    @Test
    void nobody_confirms_what_the_own_side_has_said() {
        post("/my/jobs", oksana, job());
        OutcomeId id = only();

        assertThat(post("/my/outcomes/" + id + "/answer", oksana, Map.of("so", "true")))
                .hasStatus(404);
        assertThatThrownBy(() -> as.run(
                        oksana,
                        () -> db.sql(
                                        "update programme.outcome set state = 'confirmed', answered_at = clock_timestamp(), answered_by = ? where id = ?")
                                .params(oksana.id(), id.value())
                                .update()))
                .hasStackTraceContaining("outcome_is_answered_by_the_other");
        assertThat(state(id)).isEqualTo("reported");
    }

    @Test
    void a_person_says_that_it_is_not_so_what_the_office_has_written_down() {
        Map<String, String> test = Map.of(
                "person",
                person.toString(),
                "level",
                "B1",
                "onDay",
                programmes.today().minusDays(3).toString(),
                "examiner",
                "Kauno technologijos universitetas");
        assertThat(post("/programmes/" + programme + "/language-results", rasa, test))
                .hasStatus3xxRedirection();
        OutcomeId id = only();

        assertThat(see("/my/outcomes", oksana)).bodyText().contains("Ar taip yra?", "B1", "Kauno technologijos");
        assertThat(post("/my/outcomes/" + id + "/answer", oksana, Map.of("so", "false")))
                .hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("denied");
        assertThat(see("/programmes/" + programme + "/outcomes", rasa))
                .bodyText()
                .doesNotContain("Kauno technologijos");
    }

    @Test
    void a_level_needs_an_examiner_and_not_tested_is_stated() {
        Map<String, String> untested =
                Map.of("level", "not_tested", "onDay", programmes.today().toString(), "examiner", "");
        assertThat(post(
                        "/my/language-results",
                        oksana,
                        Map.of("level", "A2", "onDay", programmes.today().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"examiner-error\"");
        assertThat(count()).isZero();

        assertThat(post("/my/language-results", oksana, untested)).hasStatus3xxRedirection();
        assertThat(see("/my/outcomes", oksana)).bodyText().contains("dar netikrinta");
        assertThat(see("/desk?list=certificates", rasa))
                .bodyText()
                .doesNotContain(household().toString());
    }

    @Test
    void a_job_ends_once_and_not_before_it_began() {
        post("/my/jobs", oksana, job());
        OutcomeId id = only();
        String end = "/my/jobs/" + id + "/end";
        assertThat(see(end, oksana)).hasStatusOk();
        assertThat(post(
                        end,
                        oksana,
                        Map.of("endedOn", programmes.today().minusDays(3).toString(), "because", "laid_off")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"endedOn-error\"");
        assertThat(post(end, oksana, Map.of("endedOn", programmes.today().toString(), "because", "laid_off")))
                .hasStatus3xxRedirection();
        assertThat(see(end, oksana)).hasStatus(404);
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("update programme.outcome set ended_because = 'own_wish' where id = ?")
                                .param(id.value())
                                .update()))
                .hasStackTraceContaining("outcome_ends_once");
        assertThat(see("/programmes/" + programme + "/outcomes", rasa))
                .bodyText()
                .contains("Atleido darbdavys");
    }

    @Test
    void a_job_of_tomorrow_or_without_hours_is_asked_again() {
        assertThat(post(
                        "/my/jobs",
                        oksana,
                        with(job(), "startedOn", programmes.today().plusDays(1).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"startedOn-error\"");
        assertThat(post("/programmes/" + programme + "/jobs", rasa, with(job(), "hours", "70")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"hours-error\"", "id=\"person-error\"");
        assertThat(post("/my/jobs", oksana, with(job(), "wage", "daug")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"wage-error\"");
        assertThat(count()).isZero();
    }

    @Test
    void another_municipality_and_another_person_see_nothing() {
        post("/my/jobs", oksana, job());
        OutcomeId id = only();
        Officer other = as.casemanager(13);
        Officer stranger = as.newcomer(given.household(HOUSEHOLD_OF, "Svetima", "Ira")
                .people()
                .getFirst()
                .value());

        assertThat(see("/programmes/" + programme + "/outcomes", other)).hasStatus(404);
        assertThat(post("/outcomes/" + id + "/answer", other, Map.of("so", "true")))
                .hasStatus(404);
        assertThat(post("/my/outcomes/" + id + "/answer", stranger, Map.of("so", "true")))
                .hasStatus(404);
        assertThat(see("/my/outcomes", stranger)).bodyText().doesNotContain("153,00");
    }

    private Map<String, String> job() {
        return Map.of(
                "startedOn", programmes.today().minusDays(2).toString(),
                "kind", "open_ended",
                "hours", "40",
                "group", "5",
                "skill", "2",
                "wage", "1153,00");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private OutcomeId only() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select id from programme.outcome where programme_id = ?")
                        .param(programme.value())
                        .query((rs, n) -> OutcomeId.of(rs.getString(1)))
                        .single());
    }

    private long count() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from programme.outcome where programme_id = ?")
                        .param(programme.value())
                        .query(Long.class)
                        .single());
    }

    private String state(OutcomeId id) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select state from programme.outcome where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }

    private UUID household() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select household_id from programme.programme where id = ?")
                        .param(programme.value())
                        .query(UUID.class)
                        .single());
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
