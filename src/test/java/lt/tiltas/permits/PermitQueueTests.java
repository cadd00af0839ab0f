package lt.tiltas.permits;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.Step;
import lt.tiltas.permits.reminder.RemindOfDeadlines;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class PermitQueueTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    RemindOfDeadlines remindOfDeadlines;

    @Autowired
    Permits permits;

    @Autowired
    List<Work.Source> works;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    HouseholdCard household;
    LocalDate today;

    /** Nothing is nearer than 1990, so that this test's rows come first whatever other tests have made. */
    @BeforeEach
    void aHousehold() {
        household = given.household(19, "Marchenko", "Olena", "Pavlo", "Ihor");
        today = LocalDate.now(clock);
    }

    @Test
    void the_nearest_deadline_comes_first_and_a_late_one_says_so() {
        givenPermits.application(household, 0, "for_decision", LocalDate.of(1990, 3, 2));
        givenPermits.application(household, 1, "submitted", LocalDate.of(1990, 3, 1));

        assertThat(queue("all"))
                .containsSubsequence("1990-03-01", "Marchenko Pavlo", "1990-03-02", "Marchenko Olena")
                .contains("Vėluoja", "Laukia sprendimo", "1988")
                .doesNotContain("permit.");
    }

    @Test
    void what_papers_are_missing_is_said_in_the_row() {
        var id = givenPermits.application(household, 2, "attended", LocalDate.of(1990, 1, 1));
        Officer registrar = as.registrar();
        as.run(
                registrar,
                () -> moveApplication.move(
                        id, new Move(Step.ASK_FOR_PAPERS, "Gimimo liudijimas: Ihor " + id, 1), registrar));
        givenPermits.handOver(id);

        assertThat(queue("papers")).contains("Gimimo liudijimas: Ihor " + id);
        assertThat(queue("mine")).contains(id.toString());
        assertThat(queue("late")).doesNotContain(id.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "late", "week", "papers", "approve", "mine", "nonsense"})
    void every_filter_and_every_page_answers(String show) {
        assertThat(mvc.get()
                        .uri("/permits?after=00000000-0000-0009-0000-000000000009&show=" + show)
                        .with(signedIn(as.registrar())))
                .hasStatusOk();
        assertThat(mvc.get().uri("/permits?show=" + show).with(signedIn(as.casemanager(19))))
                .hasStatus(403);
    }

    @Test
    void the_desk_counts_late_applications_for_the_department_only() {
        givenPermits.application(household, 0, "submitted", today.minusDays(1));

        assertThat(work(as.registrar())).containsKey("work.permits-late");
        assertThat(work(as.registrar()).get("work.permits-late")).isPositive();
        assertThat(work(as.casemanager(19))).doesNotContainKey("work.permits-late");
    }

    @Test
    void each_threshold_reminds_once_however_often_the_job_runs() {
        var overdue = givenPermits.application(household, 0, "submitted", today.minusDays(1));
        var soon = givenPermits.application(household, 1, "submitted", today.plusDays(3));
        var ending = givenPermits.permit(household, 2, today.minusDays(100), today.plusDays(20));

        as.run(Officer.SYSTEM, remindOfDeadlines::remind);
        as.run(Officer.SYSTEM, remindOfDeadlines::remind);

        assertThat(thresholds(overdue)).containsExactly("overdue");
        assertThat(thresholds(soon)).containsExactly("due_soon");
        assertThat(thresholds(ending)).containsExactly("ends_second");
        assertThat(as.run(as.casemanager(19), () -> permits.happenings(household.id())))
                .extracting("key", "tone")
                .contains(tuple("happening.permit.overdue", "late"));
        assertThat(as.run(as.casemanager(21), () -> permits.happenings(household.id())))
                .isEmpty();
    }

    private Map<String, Long> work(Officer officer) {
        return as.run(
                officer,
                () -> works.stream()
                        .flatMap(source -> source.of(officer).stream())
                        .filter(work -> work.key().startsWith("work.permits"))
                        .collect(Collectors.toMap(Work::key, Work::count)));
    }

    private List<String> thresholds(ApplicationId id) {
        return as.run(
                as.registrar(),
                () -> db.sql("select threshold from permits.reminder where application_id = ? order by threshold")
                        .param(id.value())
                        .query(String.class)
                        .list());
    }

    private String queue(String show) {
        try {
            return mvc.get()
                    .uri("/permits?show=" + show)
                    .with(signedIn(as.registrar()))
                    .header("Accept-Language", "lt")
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
