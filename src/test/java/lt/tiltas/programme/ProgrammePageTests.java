package lt.tiltas.programme;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ProgrammePageTests {

    /** A municipality of which no other test makes households, so that its list is short. */
    private static final int QUIET = 47;

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

    Officer rasa;
    HouseholdCard family;

    @BeforeEach
    void a_family_in_kaunas() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana", "Danylo");
    }

    private String tab() {
        return "/households/" + family.id() + "/programme";
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

    @Test
    void a_programme_begins_once_and_lasts_as_long_as_the_rule_says() {
        assertThat(see(tab(), rasa)).hasStatusOk().bodyText().contains("value=\"12\"", "Pradėti programą");

        var fields = Map.of("openedOn", programmes.today().toString(), "months", "12");
        assertThat(post(tab(), rasa, fields)).hasStatus3xxRedirection();
        assertThat(post(tab(), rasa, fields)).hasStatus3xxRedirection();

        assertThat(count(
                        "select count(*) from programme.programme where household_id = ?",
                        family.id().value()))
                .isEqualTo(1);
        assertThat(see(tab(), rasa)).bodyText().contains("1 mėnuo iš 12");
    }

    @Test
    void a_day_that_has_not_come_is_said_beside_the_field() {
        var fields = Map.of("openedOn", programmes.today().plusDays(1).toString(), "months", "90");
        assertThat(post(tab(), rasa, fields))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"openedOn-error\"", "id=\"months-error\"");
    }

    @Test
    void a_goal_is_kept_in_the_persons_own_words() {
        ProgrammeId id = programmes.programme(family.id(), rasa);
        String goals = "/programmes/" + id + "/goals";

        assertThat(see(goals + "/new", rasa)).hasStatusOk();
        assertThat(post(goals, rasa, Map.of("words", " ", "language", "uk", "domain", "work")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"words-error\"");
        assertThat(post(
                        goals,
                        rasa,
                        Map.of(
                                "words",
                                "Хочу повну ставку.",
                                "language",
                                "uk",
                                "lt",
                                "Noriu viso etato.",
                                "domain",
                                "work",
                                "person",
                                family.people().getFirst().toString())))
                .hasStatus3xxRedirection();

        assertThat(see(tab(), rasa)).bodyText().contains("lang=\"uk\">Хочу повну ставку.", "Noriu viso etato.");
    }

    @Test
    void the_first_words_of_a_goal_survive_every_edit() {
        ProgrammeId id = programmes.programme(family.id(), rasa);
        GoalId goal = programmes.goal(id, "Своє житло");

        assertThat(see("/goals/" + goal + "/edit", rasa))
                .hasStatusOk()
                .bodyText()
                .contains("Своє житло");
        var change = Map.of(
                "words", "Kas nors kita", "lt", "Savo būstas", "domain", "home", "state", "reached", "version", "1");
        assertThat(post("/goals/" + goal, rasa, change)).hasStatus3xxRedirection();
        assertThat(see(tab(), rasa))
                .bodyText()
                .contains("Своє житло", "Savo būstas", "Pasiekta")
                .doesNotContain("Kas nors kita");

        assertThat(post("/goals/" + goal, rasa, change)).hasStatus(409);
        assertThat(post("/goals/" + goal, rasa, Map.of("domain", "moon", "state", "active", "version", "2")))
                .hasStatus(422);
    }

    @Test
    void a_step_is_added_agreed_and_done_by_one_tap() {
        GoalId goal = programmes.goal(programmes.programme(family.id(), rasa), "Хочу працювати");

        assertThat(see("/goals/" + goal + "/steps/new", rasa)).hasStatusOk();
        assertThat(post(
                        "/goals/" + goal + "/steps",
                        rasa,
                        Map.of("words", "Резюме", "language", "uk", "owner", "other")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"ownerName-error\"");
        assertThat(post(
                        "/goals/" + goal + "/steps",
                        rasa,
                        Map.of("words", "Резюме", "language", "uk", "owner", "person", "agreed", "true")))
                .hasStatus3xxRedirection();

        UUID step = as.run(
                rasa,
                () -> db.sql("select id from programme.step where goal_id = ?")
                        .param(goal.value())
                        .query(UUID.class)
                        .single());
        assertThat(post("/steps/" + step + "/state", rasa, Map.of("state", "done", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(post("/steps/" + step + "/state", rasa, Map.of("state", "done", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(post("/steps/" + step + "/state", rasa, Map.of("state", "idea", "version", "2")))
                .hasStatus(409);
        assertThat(see(tab(), rasa)).bodyText().contains("1 iš 1");
    }

    @Test
    void a_meeting_is_planned_and_written_up() {
        ProgrammeId id = programmes.programme(family.id(), rasa);
        String meetings = "/programmes/" + id + "/meetings";

        assertThat(see(meetings + "/new", rasa)).hasStatusOk();
        assertThat(post(meetings, rasa, Map.of("on", "", "at", "", "place", "", "language", "uk")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"on-error\"", "id=\"at-error\"", "id=\"place-error\"");
        assertThat(post(
                        meetings,
                        rasa,
                        Map.of("on", "2027-01-04", "at", "25:99", "place", "Kaunas, 2 aukštas", "language", "uk")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"at-error\"", "25:99", "Kaunas, 2 aukštas");
        var planned = Map.of(
                "on",
                programmes.today().plusDays(6).toString(),
                "at",
                "10:30",
                "place",
                "Partizanų g. 12",
                "language",
                "uk");
        assertThat(post(meetings, rasa, planned)).hasStatus3xxRedirection();
        assertThat(see(tab(), rasa)).bodyText().contains("10:30", "Partizanų g. 12");
    }

    @Test
    void a_meeting_is_written_up_once() {
        ProgrammeId id = programmes.programme(family.id(), rasa);
        String meetings = "/programmes/" + id + "/meetings";
        MeetingId meeting = programmes.meeting(id, OffsetDateTime.parse("2026-11-20T12:00:00Z"));

        assertThat(see("/meetings/" + meeting + "/edit", rasa))
                .hasStatusOk()
                .bodyText()
                .contains("2026 m. lapkričio 20 d., 14:00");
        assertThat(post("/meetings/" + meeting, rasa, Map.of("state", "", "version", "1")))
                .hasStatus(422);
        assertThat(post(
                        "/meetings/" + meeting,
                        rasa,
                        Map.of("state", "missed", "note", "Vaikas susirgo", "version", "1")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(meetings + "/new");
        assertThat(post("/meetings/" + meeting, rasa, Map.of("state", "held", "version", "1")))
                .hasStatus(409);
        assertThat(see(tab(), rasa)).bodyText().contains("Žmogus neatvyko", "Vaikas susirgo");
    }

    @Test
    void the_caseload_puts_first_what_is_late_and_names_who_has_no_programme() {
        Officer manager = as.casemanager(QUIET);
        var own = given.household(QUIET, "Kovalenko", "Oksana");
        var other = given.household(QUIET, "Bondar", "Halyna");
        GoalId goal = programmes.goal(programmes.programme(own.id(), manager), "Хочу працювати");
        programmes.step(
                goal,
                "Резюме",
                "person",
                "casemanager",
                "agreed",
                programmes.today().minusDays(900));
        programmes.meeting(
                programmes.programme(given.household(QUIET, "Moroz", "Ivan").id(), manager),
                OffsetDateTime.now().plusDays(3));

        assertThat(see("/programmes?shown=late", manager))
                .hasStatusOk()
                .bodyText()
                .contains("Kovalenko", "Vėluoja 1 žingsnis")
                .doesNotContain("Moroz");
        assertThat(see("/programmes?shown=mine", manager)).hasStatusOk();
        assertThat(see("/programmes", manager)).hasStatusOk().bodyText().contains("Kovalenko");
        assertThat(see("/programmes?shown=without", manager))
                .hasStatusOk()
                .bodyText()
                .contains(other.id().toString())
                .doesNotContain(own.id().toString());
        assertThat(see("/desk", manager)).hasStatusOk().bodyText().contains("/programmes?shown=mine");
    }

    @Test
    void another_municipality_finds_nothing() {
        ProgrammeId id = programmes.programme(family.id(), rasa);
        GoalId goal = programmes.goal(id, "Хочу працювати");
        StepId step = programmes.step(goal, "Резюме", "person", "casemanager", "agreed", programmes.today());
        MeetingId meeting = programmes.meeting(id, OffsetDateTime.now().plusDays(1));
        Officer stranger = as.casemanager(21);

        assertThat(see(tab(), stranger)).hasStatus(404);
        assertThat(see("/goals/" + goal + "/edit", stranger)).hasStatus(404);
        assertThat(see("/meetings/" + meeting + "/edit", stranger)).hasStatus(404);
        assertThat(post("/steps/" + step + "/state", stranger, Map.of("state", "done", "version", "1")))
                .hasStatus(404);
        assertThat(post("/programmes/" + id + "/lead", stranger, Map.of("version", "1")))
                .hasStatus(404);
        assertThat(as.run(
                        stranger,
                        () -> db.sql(
                                        "select count(*) from programme.programme p join programme.goal g on g.programme_id = p.id where p.id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    private int count(String sql, Object param) {
        return as.run(rasa, () -> db.sql(sql).param(param).query(Integer.class).single());
    }
}
