package lt.tiltas.programme.measure;

import static lt.tiltas.programme.measure.Measure.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.measure.MeasureScene.Case;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each measure by rows whose number is known; each test has a municipality that no other test uses. */
@TiltasTest
class OutcomeMeasureTests {

    private static final int JOBS = 61;
    private static final int LITHUANIAN = 62;
    private static final int OFFICERS = 63;

    @Autowired
    MeasureScene given;

    @Autowired
    Medians medians;

    @Autowired
    As as;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = given.today();
    }

    @Test
    void a_first_job_counts_within_its_time_and_stays_beside_whether_it_lasts() {
        Officer rasa = MeasureScene.colleague(JOBS);
        LocalDate opened = today.minusDays(500);
        Case early = given.programme(rasa, "Ankstenko", opened);
        job(early, 0, opened.plusDays(100), null, "confirmed", 5, 2);
        Case late = given.programme(rasa, "Velyvenko", opened);
        job(late, 0, opened.plusDays(366), null, "reported", 2, 2);
        Case denied = given.programme(rasa, "Paneigenko", opened);
        job(denied, 0, opened.plusDays(50), null, "denied", 2, 2);
        Case over = given.programme(rasa, "Baigenko", opened);
        job(over, 0, opened.plusDays(120), opened.plusDays(200), "confirmed", 9, 9);
        given.programme(rasa, "Naujokenko", today.minusDays(100));

        assertThat(figure(JOBS, FIRST_JOB)).isEqualTo(new Figure(2, 4));
        assertThat(figure(JOBS, JOB_6)).isEqualTo(new Figure(1, 2));
        assertThat(figure(JOBS, JOB_12)).isEqualTo(new Figure(1, 2));
        assertThat(figure(JOBS, SKILL)).isEqualTo(new Figure(1, 1));
        long parts = List.of("F", "M", "X").stream()
                .mapToLong(sex ->
                        given.figure(JOBS, FIRST_JOB, sex, given.limits()).denominator())
                .sum();
        assertThat(parts).isEqualTo(4);
    }

    @Test
    void a_level_is_an_exam_and_those_never_tested_stay_in_the_whole() {
        Officer rasa = MeasureScene.colleague(LITHUANIAN);
        LocalDate opened = today.minusMonths(14);
        Case passed = given.programme(rasa, "Islaikenko", opened);
        test(passed, 0, opened.plusDays(200), "B1");
        test(given.programme(rasa, "Pradenko", opened), 0, opened.plusDays(210), "A1");
        Case knew = given.programme(rasa, "Mokejenko", opened);
        test(knew, 0, opened.plusDays(10), "A2");
        given.programme(rasa, "Netikrenko", opened);
        given.programme(rasa, "Seniaunenko", today.minusMonths(25));
        Case older = given.programme(rasa, "Senesnenko", today.minusMonths(25));
        test(older, 0, today.minusMonths(2), "B2");

        assertThat(figure(LITHUANIAN, A2_12)).isEqualTo(new Figure(1, 3));
        assertThat(figure(LITHUANIAN, UNTESTED)).isEqualTo(new Figure(1, 3));
        assertThat(figure(LITHUANIAN, B1_24)).isEqualTo(new Figure(1, 2));
    }

    @Test
    void an_officer_who_led_and_leads_no_more_is_turnover() {
        Officer left = MeasureScene.colleague(OFFICERS);
        Officer stays = MeasureScene.colleague(OFFICERS);
        led(given.programme(left, "Buvusenko", today.minusMonths(20)), left, today.minusMonths(3));
        led(given.programme(stays, "Liekanenko", today.minusMonths(20)), stays, null);
        led(given.programme(MeasureScene.colleague(OFFICERS), "Jaunenko", today), stays, null);

        assertThat(figure(OFFICERS, TURNOVER)).isEqualTo(new Figure(1, 2));
    }

    @Test
    void a_median_is_shown_of_ten_people_and_rounded() {
        Officer few = MeasureScene.colleague(68);
        Officer many = MeasureScene.colleague(65);
        LocalDate opened = today.minusDays(300);
        for (int n = 1; n <= 10; n++) {
            job(given.programme(many, "Mediana", opened), 0, opened.plusDays(n * 10L), null, "confirmed", 5, 2);
        }
        job(given.programme(few, "Mediana", opened), 0, opened.plusDays(10), null, "confirmed", 5, 2);
        as.run(
                Officer.SYSTEM,
                () -> medians.replace(given.limits(), today.atStartOfDay().atOffset(ZoneOffset.UTC)));

        List<Median.Kept> kept = as.run(many, () -> medians.of(65));
        assertThat(kept)
                .filteredOn(one -> one.part().equals("all"))
                .containsExactly(
                        new Median.Kept(Median.FIRST_JOB_DAYS, "all", 10, 55),
                        new Median.Kept(Median.WAGE, "all", 10, 130000));
        assertThat(as.run(few, () -> medians.of(68))).isEmpty();
        assertThat(as.run(few, () -> medians.of(65))).isEmpty();
    }

    private Figure figure(int org, Measure measure) {
        return given.figure(org, measure, given.limits());
    }

    private void led(Case one, Officer officer, LocalDate until) {
        given.row(
                "programme.case_role",
                "programme_id, org_id, led_at, officer_id, officer_name, since, until",
                """
                '%s', %d, %d, '%s', 'Rasa', '%s', %s
                """.formatted(
                                one.id(),
                                one.org(),
                                one.org(),
                                officer.id(),
                                one.openedOn(),
                                until == null ? "null" : "'" + until + "'"));
    }

    private void job(Case one, int person, LocalDate from, LocalDate until, String state, int group, int skill) {
        UUID by = one.id();
        given.row("programme.outcome", """
                programme_id, org_id, person_id, kind, on_day, ended_on, ended_because, job_kind, hours, wage_cents, job_group, skill_group,
                side, reported_by, reported_at, state, answered_at, answered_by
                """, """
                '%s', %d, '%s', 'job', '%s', %s, %s, 'fixed', 40, 130000, %d, %d, 'person', '%s', now(), '%s', %s
                """.formatted(
                        one.id(),
                        one.org(),
                        one.person(person),
                        from,
                        until == null ? "null" : "'" + until + "'",
                        until == null ? "null" : "'term_over'",
                        group,
                        skill,
                        by,
                        state,
                        state.equals("reported") ? "null, null" : "now(), '" + by + "'"));
    }

    private void test(Case one, int person, LocalDate on, String level) {
        given.row(
                "programme.outcome",
                "programme_id, org_id, person_id, kind, on_day, level, examiner, side, reported_by, reported_at",
                """
                '%s', %d, '%s', 'language', '%s', '%s', 'VDU', 'person', '%1$s', now()
                """.formatted(one.id(), one.org(), one.person(person), on, level));
    }
}
