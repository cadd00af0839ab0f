package lt.tiltas.law;

import static lt.tiltas.law.CountedBy.CIVIL_CODE;
import static lt.tiltas.law.CountedBy.REGULATION_1182_71;
import static lt.tiltas.law.OfficeHours.Channel.DESK;
import static lt.tiltas.law.OfficeHours.Channel.PORTAL;
import static lt.tiltas.law.OfficeHours.Channel.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The one function of deadlines: its worked examples, and what must hold whatever the days are. */
class TermTests {

    private static final Holidays CALENDAR = Holidays.of(Stream.of(
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
                    "2027-05-01",
                    "2028-01-01")
            .map(LocalDate::parse)
            .toList());

    private static final OfficeHours HOURS = new OfficeHours(
            IntStream.rangeClosed(1, 5)
                    .mapToObj(day -> new OfficeHours.Dated(
                            day, LocalTime.of(8, 0), LocalTime.of(16, 30), LocalDate.of(2022, 3, 16), null))
                    .toList(),
            CALENDAR,
            1);

    @ParameterizedTest(name = "{0}: {1} {2} from {3}, extended by {4}, end on {5}")
    @CsvSource({
        "1, 14, DAYS, 2012-09-05, 0, 2012-09-19",
        "2, 20, DAYS, 2013-05-22, 0, 2013-06-11",
        "3, 20, WORKING_DAYS, 2015-01-01, 0, 2015-01-29",
        "3, 2, WORKING_DAYS, 2015-01-01, 0, 2015-01-05",
        "4, 14, DAYS, 2026-12-10, 0, 2026-12-28",
        "5, 14, DAYS, 2027-02-02, 0, 2027-02-17",
        "6, 14, DAYS, 2026-10-19, 0, 2026-11-03",
        "7, 14, DAYS, 2027-03-14, 0, 2027-03-30",
        "8, 1, MONTHS, 2026-11-24, 0, 2026-12-28",
        "9, 1, MONTHS, 2027-01-31, 0, 2027-03-01",
        "10, 1, MONTHS, 2026-12-31, 0, 2027-02-01",
        "11, 1, MONTHS, 2026-12-11, 0, 2027-01-11",
        "12, 21, DAYS, 2026-12-04, 0, 2026-12-28",
        "13, 21, DAYS, 2027-02-18, 0, 2027-03-12",
        "14, 10, WORKING_DAYS, 2026-12-18, 0, 2027-01-06",
        "15, 10, WORKING_DAYS, 2027-02-11, 0, 2027-02-26",
        "16, 5, DAYS, 2026-12-21, 0, 2026-12-28",
        "17, 6, MONTHS, 2026-08-31, 0, 2027-03-01",
        "18, 20, WORKING_DAYS, 2026-12-23, 0, 2027-01-25",
        "18, 20, WORKING_DAYS, 2026-12-23, 10, 2027-02-08",
        "19, 12, WEEKS, 2026-12-14, 0, 2027-03-08"
    })
    void a_clock_ends_on_the_day_the_law_says(
            String example, int amount, Counting counting, LocalDate start, int extension, LocalDate due) {
        for (CountedBy by : CountedBy.values()) {
            assertThat(Term.of("some.rule", by, start).extended(extension).due(new Span(amount, counting), CALENDAR))
                    .as(example + " by " + by)
                    .isEqualTo(due);
        }
    }

    @Test
    void a_clock_goes_on_the_day_after_its_pause() {
        Term term = Term.of("some.rule", CIVIL_CODE, day("2026-12-01"));
        Span span = new Span(20, Counting.WORKING_DAYS);

        assertThat(term.due(span, CALENDAR)).isEqualTo("2026-12-31");
        assertThat(term.paused(List.of(pause("2026-12-04", "2026-12-11"))).due(span, CALENDAR))
                .isEqualTo("2027-01-11");
    }

    @Test
    void days_that_two_pauses_share_are_given_back_once() {
        Term term = Term.of("some.rule", CIVIL_CODE, day("2026-12-01"));
        Span span = new Span(20, Counting.WORKING_DAYS);

        assertThat(term.paused(List.of(pause("2026-12-08", "2026-12-11"), pause("2026-12-04", "2026-12-09")))
                        .due(span, CALENDAR))
                .isEqualTo(
                        term.paused(List.of(pause("2026-12-04", "2026-12-11"))).due(span, CALENDAR));
    }

    /** 31 January is a Sunday; with a pause of one day the period runs out on the Monday itself and not a day later. */
    @Test
    void only_the_last_day_of_all_is_moved_to_a_working_day() {
        Term term =
                Term.of("some.rule", CIVIL_CODE, day("2026-12-31")).paused(List.of(pause("2027-01-04", "2027-01-04")));

        assertThat(term.due(new Span(1, Counting.MONTHS), CALENDAR)).isEqualTo("2027-02-01");
    }

    @Test
    void an_extension_is_in_the_units_of_its_rule_and_counts_from_the_same_event() {
        Term term = Term.of("some.rule", CIVIL_CODE, day("2026-08-31")).extended(6);

        assertThat(term.due(new Span(6, Counting.MONTHS), CALENDAR)).isEqualTo("2027-08-31");
    }

    @Test
    void by_the_union_s_regulation_two_days_hold_two_working_days() {
        Span twoDays = new Span(2, Counting.DAYS);
        LocalDate christmasEve = day("2026-12-24");

        assertThat(Term.of("some.rule", CIVIL_CODE, christmasEve).due(twoDays, CALENDAR))
                .isEqualTo("2026-12-28");
        assertThat(Term.of("some.rule", REGULATION_1182_71, christmasEve).due(twoDays, CALENDAR))
                .isEqualTo("2026-12-29");
    }

    @Test
    void a_day_that_was_given_is_counted_from_instead_of_the_rule_s() {
        Term term = Term.of("some.rule", CIVIL_CODE, day("2026-12-01")).given(day("2026-12-21"));
        Span span = new Span(20, Counting.WORKING_DAYS);

        assertThat(term.due(span, CALENDAR)).isEqualTo("2026-12-21");
        assertThat(term.paused(List.of(pause("2026-12-14", "2026-12-15"))).due(span, CALENDAR))
                .isEqualTo("2026-12-23");
    }

    /** 23 December 2026 is the day before a holiday: the desk closes an hour earlier. */
    @Test
    void at_the_desk_the_hours_count_and_through_the_portal_the_day() {
        LocalDate due = day("2026-12-23");

        assertThat(HOURS.closes(due)).contains(LocalTime.of(15, 30));
        assertThat(HOURS.inTime(due, at("2026-12-23T15:30"), DESK)).isTrue();
        assertThat(HOURS.inTime(due, at("2026-12-23T15:40"), DESK)).isFalse();
        assertThat(HOURS.inTime(due, at("2026-12-22T15:40"), DESK)).isTrue();
        assertThat(HOURS.inTime(due, at("2026-12-23T23:59"), PORTAL)).isTrue();
        assertThat(HOURS.inTime(due, at("2026-12-23T23:59"), POST)).isTrue();
        assertThat(HOURS.inTime(due, at("2026-12-24T00:00"), PORTAL)).isFalse();
        assertThat(HOURS.closes(day("2026-12-22"))).contains(LocalTime.of(16, 30));
        assertThat(HOURS.closes(day("2026-12-24"))).isEmpty();
    }

    /** Whatever the start and the length: it ends on a working day, no later start ends earlier, no pause takes time away. */
    @ParameterizedTest
    @EnumSource(Counting.class)
    void what_holds_for_every_day_of_two_years(Counting counting) {
        LocalDate first = day("2026-06-01");
        for (int amount : new int[] {1, 2, 5, 10}) {
            Span span = new Span(counting == Counting.YEARS ? 1 : amount, counting);
            LocalDate before = first;
            for (int n = 0; n < 200; n++) {
                LocalDate start = first.plusDays(n);
                Term term = Term.of("some.rule", REGULATION_1182_71, start);
                LocalDate due = term.due(span, CALENDAR);
                assertThat(CALENDAR.isWorkingDay(due)).as("%s", due).isTrue();
                assertThat(due).isAfter(start).isAfterOrEqualTo(before);
                assertThat(term.paused(List.of(new Pause(start.plusDays(1), start.plusDays(3))))
                                .due(span, CALENDAR))
                        .isAfterOrEqualTo(due);
                before = due;
            }
        }
    }

    @Test
    void what_takes_time_away_is_refused() {
        Term term = Term.of("some.rule", CIVIL_CODE, day("2026-12-01"));

        assertThatThrownBy(() -> term.extended(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pause("2026-12-11", "2026-12-04")).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static LocalDateTime at(String iso) {
        return LocalDateTime.parse(iso);
    }

    private static Pause pause(String from, String to) {
        return new Pause(day(from), day(to));
    }
}
