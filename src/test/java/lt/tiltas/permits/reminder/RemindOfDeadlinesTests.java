package lt.tiltas.permits.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days on which the end of the permits of 4 March 2027 is told of. */
@TiltasTest
class RemindOfDeadlinesTests {

    private static final LocalDate END = LocalDate.of(2027, 3, 4);
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    @Autowired
    Given given;

    @Autowired
    GivenPermits permits;

    @Autowired
    As as;

    @Autowired
    Rules rules;

    @Autowired
    JdbcClient db;

    HouseholdCard household;
    ApplicationId permit;

    @BeforeEach
    void aPermit() {
        household = given.household(19, "Priminenko", "Oksana", "Danylo");
        permit = permits.permit(household, 0, LocalDate.of(2026, 3, 5), END);
    }

    @ParameterizedTest
    @CsvSource({
        "ends_earliest, 2026-11-03, 2026-11-04",
        "ends_early, 2026-12-03, 2026-12-04",
        "ends_first, 2026-12-30, 2026-12-31",
        "ends_second, 2027-02-01, 2027-02-02",
        "ends_last, 2027-02-17, 2027-02-18",
        "ends_final, 2027-02-24, 2027-02-25"
    })
    void each_watch_date_tells_once_and_not_the_day_before(String threshold, LocalDate before, LocalDate on) {
        runOn(before);
        assertThat(told()).doesNotContain(threshold);

        runOn(on);
        runOn(on);
        runOn(on.plusDays(1));
        assertThat(told()).containsOnlyOnce(threshold);
    }

    @Test
    void a_permit_has_six_reminders_in_all_however_often_the_job_runs() {
        LocalDate.of(2026, 11, 1).datesUntil(END.plusDays(3)).forEach(this::runOn);
        assertThat(told())
                .containsExactly("ends_earliest", "ends_early", "ends_first", "ends_second", "ends_last", "ends_final");
    }

    @Test
    void nobody_is_told_of_an_end_while_a_new_application_is_in_progress() {
        permits.application(household, 0, "submitted", END);
        runOn(LocalDate.of(2027, 2, 25));
        assertThat(told()).isEmpty();
    }

    private void runOn(LocalDate day) {
        var then = Clock.fixed(day.atTime(6, 0).atZone(VILNIUS).toInstant(), VILNIUS);
        as.run(Officer.SYSTEM, () -> new RemindOfDeadlines(db, rules, then).ofPermits(day));
    }

    private List<String> told() {
        return as.run(
                as.registrar(),
                () -> db.sql("select threshold from permits.reminder where application_id = ? order by made_at")
                        .param(permit.value())
                        .query(String.class)
                        .list());
    }
}
