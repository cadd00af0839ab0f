package lt.tiltas.programme;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class CaseloadPageTests {

    private static final int MUNICIPALITY = 36;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenCaseload given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer manager;
    ProgrammeId one;

    @BeforeEach
    void somebody_who_leads_one_household() {
        manager = given.manager(MUNICIPALITY);
        one = given.led(manager, "Dienaitė");
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post()
                .uri(address + "?language=lt")
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void the_day_shows_what_waits_and_every_count_opens_its_list() {
        GoalId goal = programmes.goal(one, "Хочу працювати");
        programmes.step(goal, "Резюме", "person", "person", "idea", null);
        programmes.step(
                goal,
                "Диплом",
                "casemanager",
                "casemanager",
                "agreed",
                programmes.today().minusDays(3));
        as.run(Officer.SYSTEM, () -> programmes.meeting(one, OffsetDateTime.now()));
        Officer other = given.manager(MUNICIPALITY);
        programmes.step(
                programmes.goal(given.led(other, "Svetimaitė"), "Інше"), "Чуже", "person", "person", "idea", null);

        assertThat(see("/desk", manager))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 iš 40",
                        "Dienaitė",
                        "1 žmonių pasiūlymas",
                        "Vėluoja 1 žingsnis",
                        "1 pokalbis",
                        "/desk?list=ideas")
                .doesNotContain("Svetimaitė");
        assertThat(see("/desk?list=ideas", manager))
                .hasStatusOk()
                .bodyText()
                .contains("Резюме", "Dienaitė")
                .doesNotContain("Диплом");
        assertThat(given.one(
                        "select count(*) from access.look l join access.look_subject s on s.look_id = l.id where l.officer_id = '"
                                + manager.id() + "' and l.action = 'OPEN_TODAY'"))
                .as("whoever is named has been looked at")
                .isNotEqualTo("0");
    }

    @Test
    void a_quiet_household_and_good_news_are_told() {
        GoalId goal = programmes.goal(one, "Свій ключ");
        assertThat(see("/desk", manager)).bodyText().contains("150 dienų be žinių");
        StepId step = programmes.step(goal, "Курси", "person", "casemanager", "agreed", null);
        as.run(
                manager,
                () -> db.sql("update programme.step set state = 'done', done_on = ? where id = ?")
                        .params(programmes.today(), step.value())
                        .update());
        assertThat(see("/desk", manager))
                .bodyText()
                .contains("1 žingsnį žmogus padarė pats", "Курси")
                .doesNotContain("150 dienų be žinių");
    }

    @Test
    void a_stage_is_a_decision_with_evidence_and_a_note() {
        String stage = "/programmes/" + one + "/stage";
        var fields = Map.of(
                "stage", "after_care", "enteredOn", programmes.today().toString(), "evidence", "nuoma", "note", "");
        assertThat(see(stage, manager)).hasStatusOk();
        assertThat(post(stage, manager, fields)).hasStatus(422).bodyText().contains("id=\"note-error\"");
        var whole = Map.of(
                "stage",
                "after_care",
                "enteredOn",
                programmes.today().toString(),
                "evidence",
                "darbo sutartis",
                "note",
                "kas mėnesį paskambinti");
        assertThat(post(stage, manager, whole)).hasStatus3xxRedirection();
        assertThat(see("/households/" + given.household(one) + "/programme", manager))
                .bodyText()
                .contains("Palydėjimas", "aria-current=\"step\"");
        assertThat(see(stage, manager)).bodyText().contains("kas mėnesį paskambinti");
        assertThat(see(stage, as.casemanager(21))).hasStatus(404);
    }

    @Test
    void a_supervisor_s_page_is_nobody_else_s() {
        assertThat(see("/supervision", manager)).hasStatus(404);
        Officer supervisor = given.manager(MUNICIPALITY);
        programmes.supervisor(supervisor);
        assertThat(see("/desk", supervisor)).bodyText().contains("href=\"/supervision\"");
        assertThat(see("/supervision", supervisor)).hasStatusOk().bodyText().contains(manager.name());
    }

    @Test
    void a_programme_without_a_lead_is_given_one_by_a_supervisor() {
        Officer supervisor = given.manager(MUNICIPALITY);
        programmes.supervisor(supervisor);
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update programme.programme set lead_officer = null, lead_name = null where id = ?")
                        .param(one.value())
                        .update());
        String address = "/supervision/programmes/" + one + "/lead";
        assertThat(see("/supervision", supervisor)).bodyText().contains("Dienaitė");
        assertThat(post(address, manager, Map.of("lead", manager.id().toString())))
                .hasStatus(404);
        assertThat(post(address, supervisor, Map.of("lead", manager.id().toString())))
                .hasStatus3xxRedirection();
        assertThat(given.leadOf(one)).isEqualTo(manager.id());
        assertThat(given.faults(one)).isEmpty();
    }

    @Test
    void an_administrator_appoints_and_ends_supervisors() {
        Officer admin = as.at(1, Role.ADMIN);
        assertThat(see("/supervisors?municipality=" + MUNICIPALITY, admin))
                .hasStatusOk()
                .bodyText()
                .contains(manager.name());
        var term = Map.of(
                "municipality", String.valueOf(MUNICIPALITY),
                "officer", manager.id().toString(),
                "since", programmes.today().toString());
        assertThat(post("/supervisors", admin, term)).hasStatus3xxRedirection();
        assertThat(post("/supervisors", admin, term)).hasStatus(422).bodyText().contains("jau yra vadovas");
        assertThat(see("/supervision", manager)).hasStatusOk();
        String id = given.one("select id from programme.supervisor where officer_id = '" + manager.id() + "'");
        assertThat(post("/supervisors/" + id + "/end", admin, Map.of())).hasStatus3xxRedirection();
        assertThat(given.one("select until from programme.supervisor where id = '" + id + "'"))
                .isEqualTo(programmes.today().toString());
        assertThat(see("/supervisors", manager)).hasStatus(403);
    }

    @Test
    void a_programme_is_closed_by_two_and_may_be_gone_on_with() {
        Officer supervisor = given.manager(MUNICIPALITY);
        programmes.supervisor(supervisor);
        String closure = "/programmes/" + one + "/closure";
        String tab = "/households/" + given.household(one) + "/programme";

        assertThat(post(closure, manager, Map.of("destination", "moon", "bridges", "x")))
                .hasStatus(422);
        assertThat(post(closure, manager, Map.of("destination", "job_open", "bridges", "Užimtumo tarnyba")))
                .hasStatus3xxRedirection();
        assertThat(see("/supervision", supervisor)).bodyText().contains("/closures");
        assertThat(see("/closures", supervisor)).bodyText().contains("Dienaitė", "Nuolatinis darbas");
        assertThat(post(closure + "/signature", manager, Map.of())).hasStatus(404);
        assertThatThrownBy(() -> as.run(
                        manager,
                        () -> db.sql(
                                        "update programme.programme set state = 'closed', closed_on = current_date where id = ?")
                                .param(one.value())
                                .update()))
                .hasStackTraceContaining("a supervisor closes");
        assertThat(post(closure + "/signature", supervisor, Map.of())).hasStatus3xxRedirection();
        assertThat(given.one("select state from programme.programme where id = '" + one + "'"))
                .isEqualTo("closed");
        assertThat(given.one(
                        "select string_agg(horizon::text, ' ' order by horizon) from programme.follow_up where programme_id = '"
                                + one + "'"))
                .isEqualTo("6 12 24");

        assertThat(see(tab, manager)).bodyText().contains("Tęsti ankstesnę programą");
        assertThat(post(tab + "/reopening", manager, Map.of())).hasStatus3xxRedirection();
        assertThat(given.one("select state || ' ' || (lead_officer = '" + manager.id()
                        + "') from programme.programme where id = '" + one + "'"))
                .isEqualTo("open true");
    }

    @Test
    void the_person_objects_and_the_programme_goes_on() {
        Officer person = as.newcomer(UUID.fromString(
                given.one("select id from registration.person where household_id = '" + given.household(one) + "'")));
        post("/programmes/" + one + "/closure", manager, Map.of("destination", "study", "bridges", "Mokykla"));

        assertThat(see("/my/programme", person)).bodyText().contains("/my/closing");
        assertThat(see("/my/closing", person)).bodyText().contains("Mokykla", "Mokslai");
        assertThat(post("/my/closing", person, Map.of("agrees", "false", "words", "Ще рано", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(given.one(
                        "select state || ' ' || objection from programme.closure where programme_id = '" + one + "'"))
                .isEqualTo("objected Ще рано");
        assertThat(given.one("select state from programme.programme where id = '" + one + "'"))
                .isEqualTo("open");
    }

    @Test
    void how_it_goes_is_asked_twice_and_answered_in_the_own_pages() {
        Officer person = as.newcomer(UUID.fromString(
                given.one("select id from registration.person where household_id = '" + given.household(one) + "'")));
        String id = as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.follow_up (programme_id, org_id, horizon, due_on)
                        select id, org_id, 6, current_date - 1 from programme.programme where id = ? returning id::text
                        """).param(one.value()).query(String.class).single());
        String address = "/follow-ups/" + id;

        assertThat(see("/follow-ups", manager)).hasStatusOk().bodyText().contains("Dienaitė");
        assertThat(see(address, manager)).hasStatusOk();
        assertThat(post(address, manager, Map.of("state", "no_answer", "version", "1")))
                .hasStatus(422);
        assertThat(post(address, manager, Map.of("state", "asked", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(post(address, manager, Map.of("state", "asked", "version", "2")))
                .as("a second try on the same day is none")
                .hasStatus(409);
        assertThat(see("/my/follow-up", person)).hasStatusOk();
        assertThat(post("/my/follow-up", person, Map.of("words", "x"))).hasStatus(422);
        assertThat(post("/my/follow-up", person, Map.of("living", "own_income", "ownPlan", "yes", "words", "Дякую")))
                .hasStatus3xxRedirection();
        assertThat(given.one(
                        "select state || ' ' || living || ' ' || words_language from programme.follow_up where id = '"
                                + id + "'"))
                .isEqualTo("answered own_income lt");
    }
}
