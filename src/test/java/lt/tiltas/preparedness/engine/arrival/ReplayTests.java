package lt.tiltas.preparedness.engine.arrival;

import static lt.tiltas.preparedness.engine.arrival.Of2022.march;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.engine.Mix;
import org.junit.jupiter.api.Test;

/** Worked example 8, and the law of the loader. */
class ReplayTests {

    private final DayTable table = Of2022.table();

    @Test
    void the_peak_week_of_2022_has_13237_people_and_its_peak_day_2219() {
        assertThat(table.total(march(20)) - table.total(march(13))).isCloseTo(13_237, within(1e-9));
        assertThat(table.on(march(17))).isCloseTo(2_219, within(1e-9));
        assertThat(table.on(march(16))).isCloseTo(2_083, within(0.5));
        assertThat(table.on(march(18))).isCloseTo(2_055, within(1e-9));
        assertThat(table.total(march(20))).isCloseTo(25_276, within(1e-9));
        assertThat(table.total(LocalDate.of(2022, 11, 11))).isCloseTo(70_020, within(1e-9));
    }

    @Test
    void no_other_day_is_higher_than_the_peak_and_none_is_below_zero() {
        double[] days = new Arrivals.Replay(table, Wave.OF_2022, 1, 1).days(table.days());
        int highest = IntStream.range(0, days.length)
                .boxed()
                .max(Comparator.comparingDouble(day -> days[day]))
                .orElseThrow();
        assertThat(Of2022.BEFORE.plusDays(highest + 1)).isEqualTo(march(17));
        assertThat(Arrays.stream(days).min().orElseThrow()).isNotNegative();
    }

    @Test
    void a_total_dated_so_late_that_the_rest_would_pass_the_peak_is_refused() {
        for (int day : new int[] {23, 24}) {
            assertThatThrownBy(() -> DayTable.of(Of2022.BEFORE, dated(day), Of2022.PEAK))
                    .isInstanceOf(DayTable.Implausible.class)
                    .hasMessageStartingWith("2022-03-25 needs");
        }
        assertThatThrownBy(() -> DayTable.of(Of2022.BEFORE, dated(21), Of2022.PEAK))
                .isInstanceOf(DayTable.Implausible.class)
                .hasMessageStartingWith("2022-03-21 needs");
        assertThat(DayTable.of(Of2022.BEFORE, dated(22), Of2022.PEAK).anchors()).hasSize(20);
    }

    private static List<Anchor> dated(int day) {
        return Of2022.anchors().stream()
                .map(one ->
                        one.total() == 28_754 ? new Anchor(march(day), one.total(), one.certain(), one.source()) : one)
                .toList();
    }

    @Test
    void a_total_that_falls_is_refused() {
        List<Anchor> anchors = List.of(new Anchor(march(1), 10, true, ""), new Anchor(march(2), 9, true, ""));
        assertThatThrownBy(() -> DayTable.of(march(1).minusDays(1), anchors, 100))
                .isInstanceOf(DayTable.Implausible.class);
    }

    /** The numbers of the fit are rounded to the fourth digit, which moves a week by one person. */
    @Test
    void the_smooth_wave_peaks_on_the_same_day_and_is_near_every_published_total() {
        int highest = IntStream.rangeClosed(1, 60)
                .boxed()
                .max(Comparator.comparingDouble(Wave.OF_2022::on))
                .orElseThrow();
        assertThat(Of2022.BEFORE.plusDays(highest)).isEqualTo(march(17));
        assertThat(Wave.OF_2022.on(22)).isCloseTo(1_888, within(1.0));
        assertThat(Wave.OF_2022.total(25) - Wave.OF_2022.total(18)).isCloseTo(12_893, within(1.1));
        assertThat(table.anchors())
                .allSatisfy(
                        anchor -> assertThat(Wave.OF_2022.total(anchor.on().toEpochDay() - Of2022.BEFORE.toEpochDay()))
                                .isCloseTo(anchor.total(), within(1_236.0)));
    }

    @Test
    void a_replay_is_scaled_in_people_and_stretched_in_time() {
        Arrivals half = new Arrivals.Replay(table, Wave.OF_2022, 0.5, 2);
        double[] weeks = half.weeks(8);
        assertThat(weeks[0] + weeks[1]).isCloseTo(0.5 * table.total(7), within(1e-6));
        assertThat(new Arrivals.Replay(table, Wave.OF_2022, 0, 1).days(30)).containsOnly(0);
    }

    @Test
    void behind_the_last_published_day_the_tail_goes_on_without_a_step() {
        double[] days = new Arrivals.Replay(table, Wave.OF_2022, 1, 1).days(300);
        assertThat(days[table.days()]).isBetween(60.0, 90.0);
        assertThat(days[299]).isBetween(50.0, days[table.days()]);
    }

    @Test
    void the_highest_day_of_a_noisy_wave_is_the_published_one_about_half_of_the_time() {
        assertThat(reaches(0.13)).isCloseTo(0.43, within(0.02));
        assertThat(reaches(0.15)).isCloseTo(0.56, within(0.02));
    }

    private static double reaches(double sigma) {
        RandomGenerator random = Mix.of(8, 0, 0);
        double[] days = new Arrivals.Smooth(Wave.OF_2022, 1, 1).days(60);
        int runs = 20_000;
        int reached = 0;
        for (int run = 0; run < runs; run++) {
            double highest = 0;
            for (double day : days) {
                highest = Math.max(highest, day * Math.exp(sigma * (random.nextGaussian() - sigma / 2)));
            }
            reached += highest >= Of2022.PEAK ? 1 : 0;
        }
        return (double) reached / runs;
    }
}
