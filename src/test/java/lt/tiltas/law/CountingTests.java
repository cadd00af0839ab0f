package lt.tiltas.law;

import static lt.tiltas.law.Counting.DAYS;
import static lt.tiltas.law.Counting.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of two court files, of a citizens' page, and of the calendar of 2026 and 2027. */
class CountingTests {

    /** Holidays that the examples meet; a year is known by having one of them. */
    private static final Holidays HOLIDAYS = Holidays.of(Stream.of(
                    "2012-12-25",
                    "2013-12-25",
                    "2015-01-01",
                    "2015-02-16",
                    "2026-06-24",
                    "2026-11-01",
                    "2026-11-02",
                    "2026-12-24",
                    "2026-12-25",
                    "2026-12-26",
                    "2027-01-01",
                    "2027-02-16",
                    "2027-03-11",
                    "2027-03-28",
                    "2027-03-29",
                    "2027-05-01")
            .map(LocalDate::parse)
            .toList());

    @ParameterizedTest(name = "{0}: {1} {2} from {3} end on {4}")
    @CsvSource({
        "1, 14, DAYS, 2012-09-05, 2012-09-19",
        "2, 20, DAYS, 2013-05-22, 2013-06-11",
        "3, 20, WORKING_DAYS, 2015-01-01, 2015-01-29",
        "3, 2, WORKING_DAYS, 2015-01-01, 2015-01-05",
        "4, 14, DAYS, 2026-12-10, 2026-12-28",
        "5, 14, DAYS, 2027-02-02, 2027-02-17",
        "6, 14, DAYS, 2026-10-19, 2026-11-03",
        "7, 14, DAYS, 2027-03-14, 2027-03-30",
        "8, 1, MONTHS, 2026-11-24, 2026-12-28",
        "9, 1, MONTHS, 2027-01-31, 2027-03-01",
        "10, 1, MONTHS, 2026-12-31, 2027-02-01",
        "11, 1, MONTHS, 2026-12-11, 2027-01-11",
        "12, 21, DAYS, 2026-12-04, 2026-12-28",
        "13, 21, DAYS, 2027-02-18, 2027-03-12",
        "14, 10, WORKING_DAYS, 2026-12-18, 2027-01-06",
        "15, 10, WORKING_DAYS, 2027-02-11, 2027-02-26",
        "16, 5, DAYS, 2026-12-21, 2026-12-28",
        "17, 6, MONTHS, 2026-08-31, 2027-03-01",
        "18, 20, WORKING_DAYS, 2026-12-23, 2027-01-25",
        "18, 10, WORKING_DAYS, 2027-01-25, 2027-02-08",
        "19, 12, WEEKS, 2026-12-14, 2027-03-08"
    })
    void a_period_ends_on_the_day_the_law_says(
            String example, int amount, Counting counting, LocalDate event, LocalDate due) {
        assertThat(counting.due(event, amount, HOLIDAYS)).isEqualTo(due);
    }

    @Test
    void a_pause_gives_back_the_working_days_it_took() {
        LocalDate due = WORKING_DAYS.due(LocalDate.of(2026, 12, 1), 20, HOLIDAYS);

        assertThat(due).isEqualTo("2026-12-31");
        assertThat(WORKING_DAYS.afterPause(due, LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 11), HOLIDAYS))
                .isEqualTo("2027-01-11");
    }

    @Test
    void a_pause_of_calendar_days_gives_back_calendar_days() {
        assertThat(DAYS.afterPause(
                        LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 10), HOLIDAYS))
                .isEqualTo("2026-12-03");
    }

    @Test
    void a_year_without_its_table_of_holidays_is_not_guessed() {
        assertThatThrownBy(() -> DAYS.due(LocalDate.of(2031, 5, 5), 14, HOLIDAYS))
                .isInstanceOf(NoRule.class)
                .hasMessageContaining("2031-05-19");
    }
}
