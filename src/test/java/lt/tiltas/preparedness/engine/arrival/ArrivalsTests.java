package lt.tiltas.preparedness.engine.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTests {

    private final Arrivals even = new Arrivals.Step(100, 0, 1_000);

    @Test
    void a_step_begins_and_ends_on_its_days() {
        assertThat(new Arrivals.Step(300, 2, 4).days(6)).containsExactly(0, 0, 300, 300, 0, 0);
        assertThat(new Arrivals.Step(300, 2, 400).days(3)).containsExactly(0, 0, 300);
    }

    @Test
    void a_ramp_climbs_and_stays() {
        assertThat(new Arrivals.Ramp(100, 300, 2).days(4)).containsExactly(100, 200, 300, 300);
    }

    @Test
    void each_pulse_brings_its_people() {
        double[] days = new Arrivals.Pulses(900, 3, 10, 2).days(30);
        assertThat(Arrays.stream(days).sum()).isEqualTo(1_800);
        assertThat(days).startsWith(300, 300, 300, 0).endsWith(0, 0, 0);
        assertThat(days[10]).isEqualTo(300);
    }

    @Test
    void a_drawn_line_passes_its_points_and_goes_on_at_the_last() {
        double[] days = new Arrivals.Drawn(List.of(0.0, 700.0, 70.0)).days(28);
        assertThat(days[0]).isZero();
        assertThat(days[1]).isEqualTo(100);
        assertThat(days[7]).isEqualTo(700);
        assertThat(days[14]).isEqualTo(70);
        assertThat(days[27]).isEqualTo(70);
    }

    @Test
    void a_closed_border_lets_nobody_in_and_all_who_waited_come_later() {
        double[] days = new Arrivals.Closure(even, 5, 10, 4, 1).days(30);
        assertThat(Arrays.copyOfRange(days, 5, 10)).containsOnly(0);
        assertThat(days[10]).isEqualTo(225);
        assertThat(Arrays.stream(days).sum()).isCloseTo(3_000, within(1e-9));
    }

    @Test
    void who_gives_up_waiting_does_not_come() {
        double[] days = new Arrivals.Closure(even, 5, 10, 4, 0.6).days(30);
        assertThat(Arrays.stream(days).sum()).isCloseTo(2_800, within(1e-9));
    }

    @Test
    void a_return_wave_brings_a_share_again_and_not_the_returned_once_more() {
        double[] days = new Arrivals.ReturnWave(new Arrivals.Step(100, 0, 2), 0.25, 3).days(10);
        assertThat(days).containsExactly(100, 100, 0, 25, 25, 0, 0, 0, 0, 0);
    }

    @Test
    void a_sized_wave_keeps_its_shape() {
        assertThat(new Arrivals.Sized(new Arrivals.Ramp(1, 3, 2), 90).days(3)).containsExactly(15, 30, 45);
        assertThat(new Arrivals.Sized(new Arrivals.Step(0, 0, 3), 90).days(3)).containsOnly(0);
    }

    @Test
    void weeks_are_sums_of_days() {
        assertThat(even.weeks(3)).containsExactly(700, 700, 700);
    }

    @Test
    void a_composition_changes_when_its_phase_begins() {
        List<Double> early = List.of(0.05, 0.1, 0.28, 0.5, 0.07);
        List<Double> late = List.of(0.02, 0.05, 0.12, 0.71, 0.1);
        var composition = new Composition(
                List.of(new Composition.Phase(0, early, List.of()), new Composition.Phase(37, late, List.of())),
                200,
                2.5);
        assertThat(composition.phaseOn(36)).isZero();
        assertThat(composition.phaseOn(37)).isOne();
    }
}
