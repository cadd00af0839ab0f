package lt.tiltas.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Happening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class ProgrammesTests {

    @Autowired
    Programmes programmes;

    @Autowired
    GivenProgramme given;

    @Autowired
    Given people;

    @Autowired
    Households households;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    HouseholdCard family;

    @BeforeEach
    void a_family_in_kaunas() {
        rasa = as.casemanager(19);
        family = people.household(19, "Kovalenko", "Oksana");
    }

    @Test
    void a_card_counts_agreed_steps_and_says_what_is_late() {
        GoalId goal = given.goal(given.programme(family.id(), rasa), "Хочу працювати");
        given.step(
                goal, "Резюме", "person", "casemanager", "agreed", given.today().minusDays(1));
        given.step(
                goal,
                "Диплом",
                "casemanager",
                "casemanager",
                "doing",
                given.today().plusDays(20));
        given.step(goal, "Співбесіда", "person", "person", "idea", null);

        ProgrammeCard card = as.run(rasa, () -> programmes.open(family.id()).orElseThrow());

        assertThat(card.monthNow()).isEqualTo(6);
        assertThat(card.endsOn()).isEqualTo(card.openedOn().plusYears(1).minusDays(1));
        assertThat(card.goals()).singleElement().satisfies(one -> {
            assertThat(one.tone()).isEqualTo("late");
            assertThat(one.stepsDone()).isZero();
            assertThat(one.stepsAll()).isEqualTo(2);
        });
    }

    @Test
    void the_nearest_tasks_are_steps_and_meetings_by_day() {
        ProgrammeId id = given.programme(family.id(), rasa);
        GoalId goal = given.goal(id, "Хочу працювати");
        given.step(
                goal,
                "Диплом",
                "casemanager",
                "casemanager",
                "doing",
                given.today().plusDays(20));
        given.step(
                goal, "Резюме", "person", "casemanager", "agreed", given.today().minusDays(1));
        MeetingId meeting = given.meeting(id, OffsetDateTime.now().plusDays(3));

        List<TaskLine> tasks = as.run(rasa, () -> programmes.tasks(family.id()));

        assertThat(tasks).extracting(TaskLine::tone).containsExactly("late", "soon", "normal");
        assertThat(tasks).extracting(TaskLine::kind).containsExactly("step", "meeting", "step");
        assertThat(as.run(
                        rasa,
                        () -> programmes.nextMeeting(family.id()).orElseThrow().id()))
                .isEqualTo(meeting);
    }

    @Test
    void what_has_happened_is_on_the_timeline() {
        ProgrammeId id = given.programme(family.id(), rasa);
        given.goal(id, "Хочу працювати");
        given.meeting(id, OffsetDateTime.now().minusDays(3));
        as.run(rasa, () -> {
            db.sql("update programme.meeting set state = 'held', note = 'Sutarta' where programme_id = ?")
                    .param(id.value())
                    .update();
            db.sql("update programme.goal set state = 'reached', reached_on = ? where programme_id = ?")
                    .params(given.today(), id.value())
                    .update();
        });

        List<Happening> all = as.run(rasa, () -> programmes.happenings(family.id()));

        assertThat(all)
                .extracting(Happening::key)
                .containsExactlyInAnyOrder(
                        "happening.programme-opened", "happening.meeting-held", "happening.goal-reached");
    }

    @Test
    void the_programme_goes_with_the_family_and_waits_for_a_new_lead() {
        ProgrammeId id = given.programme(family.id(), rasa);
        given.goal(id, "Хочу працювати");
        as.run(rasa, () -> households.handOver(family.id(), new OrganisationId(58), "moved", rasa));

        Officer next = as.casemanager(58);
        ProgrammeCard card = as.run(next, () -> programmes.open(family.id()).orElseThrow());

        assertThat(card.municipality()).isEqualTo(new OrganisationId(58));
        assertThat(card.leadName()).isNull();
        assertThat(card.goals()).hasSize(1);
    }

    @Test
    void nobody_rewrites_what_the_person_said() {
        GoalId goal = given.goal(given.programme(family.id(), rasa), "Хочу працювати");

        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("update programme.goal set words = 'X' where id = ?")
                                .param(goal.value())
                                .update()))
                .hasStackTraceContaining("words are kept as they were said");
    }

    @Test
    void the_published_views_hold_counts_and_days() {
        given.programme(family.id(), rasa);

        int plans = as.run(
                rasa,
                () -> db.sql(
                                "select count(*) from programme.published_programme where household_id = ? and state = 'open' and closed_on is null")
                        .param(family.id().value())
                        .query(Integer.class)
                        .single());
        int load = as.run(
                rasa,
                () -> db.sql("select programmes from programme.published_lead where org_id = 19 and lead_officer = ?")
                        .param(rasa.id())
                        .query(Integer.class)
                        .single());

        assertThat(plans).isEqualTo(1);
        assertThat(load).isPositive();
    }

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void the_demo_door_writes_whole_programmes() {
        LocalDate today = given.today();
        var words = new Words("Хочу свій ключ", "uk", "Noriu savo rakto");
        var done = new DemoProgrammes.ToDo("person", words, today.minusDays(20), today.minusDays(22));
        var next = new DemoProgrammes.ToDo("casemanager", words, today.plusDays(5), null);
        UUID oksana = family.people().getFirst().value();
        var plan = new DemoProgrammes.Plan(
                family.id().value(),
                19,
                today.minusDays(60),
                12,
                rasa.id(),
                rasa.name(),
                null,
                List.of(
                        new DemoProgrammes.Wanted("home", oksana, words, today.minusDays(60), List.of(done, next)),
                        new DemoProgrammes.Wanted("school", null, words, today.minusDays(60), List.of(done))),
                List.of(new DemoProgrammes.Talk(OffsetDateTime.now().plusDays(2), "Kaunas", "planned", null, "uk")));

        as.run(Officer.SYSTEM, () -> new DemoProgrammes(jdbc).write(List.of(plan)));

        ProgrammeCard card = as.run(rasa, () -> programmes.open(family.id()).orElseThrow());
        assertThat(card.goals()).extracting(Goal::state).containsExactly("active", "reached");
        assertThat(card.goals().getFirst().steps()).extracting(Step::state).containsExactly("done", "doing");
    }
}
