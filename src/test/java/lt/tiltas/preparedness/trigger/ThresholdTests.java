package lt.tiltas.preparedness.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.tiltas.preparedness.staff.Work;
import org.junit.jupiter.api.Test;

/** A level does not ring on and off; a morning's figures reckoned by hand. */
class ThresholdTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Threshold WATCH = threshold(Level.WATCH, 150, 120, 2);
    private static final Threshold ALERT = threshold(Level.ALERT, 500, 400, 2);

    private static Threshold threshold(Level level, int on, int off, int days) {
        var origin = new Threshold.Origin("daily", "D", "test", MONDAY, "ministry");
        return new Threshold("registered", level, BigDecimal.valueOf(on), BigDecimal.valueOf(off), days, origin);
    }

    /** From Monday on, one each morning. */
    private static List<Reading> mornings(int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(n -> new Reading("registered", MONDAY.plusDays(n), BigDecimal.valueOf(values[n])))
                .toList();
    }

    private static Standing standing(int... values) {
        return Standing.of("registered", mornings(values), List.of(ALERT, WATCH));
    }

    @Test
    void one_morning_above_is_not_enough_and_the_second_is() {
        assertThat(standing(100, 200, 100, 200, 100).level()).isEqualTo(Level.QUIET);
        Standing standing = standing(100, 200, 151);
        assertThat(standing.level()).isEqualTo(Level.WATCH);
        assertThat(standing.since()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void a_reading_on_the_threshold_itself_is_not_above_it() {
        assertThat(standing(150, 150, 150).level()).isEqualTo(Level.QUIET);
        assertThat(standing(200, 200, 120, 120, 120).level()).isEqualTo(Level.WATCH);
    }

    @Test
    void between_the_two_thresholds_it_stays_as_it_was() {
        assertThat(standing(130, 140, 149, 130).level()).isEqualTo(Level.QUIET);
        assertThat(standing(200, 200, 130, 140, 149, 130).level()).isEqualTo(Level.WATCH);
        assertThat(standing(200, 200, 119, 130, 119, 119).level()).isEqualTo(Level.QUIET);
        assertThat(standing(200, 200, 119, 130, 119).level()).isEqualTo(Level.WATCH);
    }

    @Test
    void from_alert_it_falls_to_watch_first_and_says_what_lowers_it() {
        Standing alert = standing(600, 600);
        assertThat(alert.level()).isEqualTo(Level.ALERT);
        assertThat(alert.holding()).contains(ALERT);
        Standing watch = standing(600, 600, 300, 300);
        assertThat(watch.level()).isEqualTo(Level.WATCH);
        assertThat(watch.since()).isEqualTo(MONDAY.plusDays(1));
        assertThat(watch.holding()).contains(WATCH);
    }

    @Test
    void a_morning_that_nobody_read_begins_the_row_anew() {
        List<Reading> broken = new ArrayList<>(mornings(200, 0, 200));
        broken.remove(1);
        assertThat(Standing.of("registered", broken, List.of(WATCH)).level()).isEqualTo(Level.QUIET);
    }

    @Test
    void the_worst_indicator_is_the_country_s_level_and_the_first_of_its_days_since_when() {
        Warning warning =
                new Warning(List.of(standing(200, 200), standing(600, 600, 600), standing(1, 600, 600)), List.of());
        assertThat(warning.level()).isEqualTo(Level.ALERT);
        assertThat(warning.raising()).hasSize(2);
        assertThat(warning.since()).contains(MONDAY.plusDays(1));
        assertThat(new Warning(List.of(standing(1)), List.of()).since()).isEmpty();
    }

    /** Seven days of 700 after seven weeks of 100; half of them need a place, and 4,900 places last ten days ahead. */
    @Test
    void a_morning_says_what_was_reckoned_by_hand() {
        List<Integer> perDay = Stream.concat(
                        Collections.nCopies(7, 700).stream(), Collections.nCopies(77, 100).stream())
                .toList();
        var morning =
                new Morning(MONDAY, perDay, 1_400, new Morning.Stay(4_900, 10, 0.5, 0.35, 50), Map.of(Work.SOCIAL, 30));
        assertThat(morning.mean(Morning.WEEK)).isEqualTo(700);
        assertThat(morning.mean(Morning.USUAL)).isEqualTo(175);
        assertThat(morning.left()).isEqualTo(1_400);
        assertThat(morning.queue()).isEqualTo(2);
        assertThat(morning.beyond()).isEqualTo(6_650);
        assertThat(morning.housed()).isEqualTo(3_325);
        assertThat(morning.shortage()).isCloseTo(12.79, within(0.05));
        assertThat(morning.staffGap(Map.of(Work.SOCIAL, 50, Work.POST, 30))).isEqualTo(62.5);
        assertThat(morning.earlier(1))
                .extracting(Reading::indicator, one -> one.value().toPlainString())
                .contains(tuple("registered", "614.29"));
    }

    @Test
    void a_calm_country_is_short_of_nothing() {
        var calm = new Morning(
                MONDAY, Collections.nCopies(84, 0), 0, new Morning.Stay(300, 12, 0.014, 0.35, 50), Map.of());
        assertThat(calm.readings(Map.of()))
                .allMatch(one -> one.indicator().equals("free") || one.value().signum() == 0);
        assertThat(calm.left()).isEqualTo(300);
    }

    @Test
    void a_place_is_there_whole_or_not_at_all() {
        var morning = new Morning(
                MONDAY, Collections.nCopies(84, 1), 0, new Morning.Stay(300, 12, 0.014, 0.35, 50), Map.of());
        assertThat(morning.left()).isCloseTo(299.83, within(0.01));
        assertThat(morning.readings(Map.of()))
                .filteredOn(one -> one.indicator().equals("free"))
                .extracting(Reading::value)
                .allMatch(value -> value.compareTo(BigDecimal.valueOf(299)) == 0);
    }

    @Test
    void homes_that_end_are_held_against_the_weeks_before() {
        List<Integer> days = new ArrayList<>(Collections.nCopies(7, 3));
        days.addAll(Collections.nCopies(49, 1));
        assertThat(Morning.leaving(LocalDate.of(2026, 6, 17), days).value()).isEqualByComparingTo("3");
        assertThat(Morning.leaving(LocalDate.of(2026, 6, 17), Collections.nCopies(56, 0))
                        .value())
                .isEqualByComparingTo("0");
    }
}
