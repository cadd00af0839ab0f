package lt.tiltas.preparedness.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lt.tiltas.preparedness.engine.arrival.Arrivals;
import lt.tiltas.preparedness.engine.money.Rates;
import org.junit.jupiter.api.Test;

/** Worked example 12, by the formula and in the weeks of a run. */
class HostStayTests {

    private static final HostStay HOST = new HostStay(0.10, 13, 0.3);

    @Test
    void hosts_leave_at_an_even_pace() {
        assertThat(HOST.stillThere(1)).isCloseTo(0.9048, within(5e-5));
        assertThat(HOST.stillThere(6)).isCloseTo(0.5488, within(5e-5));
        assertThat(HOST.stillThere(12)).isCloseTo(0.3012, within(5e-5));
        assertThat(HOST.halfLifeMonths()).isCloseTo(6.93, within(0.005));
    }

    @Test
    void three_in_ten_of_those_still_there_leave_when_contracts_end() {
        assertThat(1_000 * HOST.stillThere(3)).isCloseTo(740.8, within(0.05));
        assertThat(1_000 * HOST.afterTheCliff(3)).isCloseTo(518.6, within(0.05));
    }

    @Test
    void a_run_has_the_same_hosts_week_by_week() {
        Samples run = run(Stock.NONE, new Arrivals.Step(1_000 / 7.0, 0, 7));
        double week = HostStay.WEEKS_OF_A_MONTH;
        assertThat(run.value(Measure.HOSTED, 0, 0)).isCloseTo(1_000, within(0.01));
        assertThat(run.value(Measure.HOSTED, 12, 0)).isCloseTo(1_000 * HOST.stillThere(12 / week), within(0.01));
        assertThat(run.value(Measure.HOSTED, 13, 0)).isCloseTo(1_000 * HOST.afterTheCliff(13 / week), within(0.01));
        assertThat(run.value(Measure.HOSTED, 14, 0)).isCloseTo(1_000 * HOST.afterTheCliff(14 / week), within(0.01));
    }

    @Test
    void who_moved_in_before_the_first_week_meets_the_end_of_the_contract_in_time() {
        List<Double> hosted = new ArrayList<>(Collections.nCopies(14, 0.0));
        hosted.set(10, 1_000.0);
        Samples run = run(new Stock(0, hosted, 0, 0), new Arrivals.Step(0, 0, 0));
        double week = HostStay.WEEKS_OF_A_MONTH;
        assertThat(run.value(Measure.HOSTED, 1, 0)).isCloseTo(1_000 * HOST.stillThere(2 / week), within(0.01));
        assertThat(run.value(Measure.HOSTED, 2, 0)).isCloseTo(1_000 * HOST.afterTheCliff(3 / week), within(0.01));
    }

    private static Samples run(Stock recent, Arrivals arrivals) {
        World world = new World(List.of(new Town(1, 1_000, 0, 0, Stock.NONE, recent)), 1e9, List.of());
        Plan plan = new Plan(Invented.network(10), List.of(), Roster.NONE, Rates.NONE, List.of());
        Scenario scenario = new Scenario(
                arrivals,
                16,
                Noise.NONE,
                Invented.composition(),
                new Split(0, 1, 30),
                new Stays(6, 1, HOST, 0.92, 0.08, 0, 0),
                new Spread(List.of(), 0, 0),
                8);
        return new Simulation(world, plan, scenario).samples(1, 1);
    }
}
