package lt.tiltas.preparedness.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import lt.tiltas.preparedness.engine.money.Category;
import org.junit.jupiter.api.Test;

/** What holds whatever the numbers are. */
class OutlookTests {

    private static final long SEED = 20_220_317;
    private static final int RUNS = 200;

    private static Samples samples(World world, Plan plan, Scenario scenario) {
        return new Simulation(world, plan, scenario).samples(SEED, RUNS);
    }

    @Test
    void nobody_is_lost_and_nobody_is_made() {
        for (World world : List.of(Invented.world(), Invented.inTheMiddle())) {
            Samples samples = samples(world, Invented.plan(10, List.of(Invented.opening())), Invented.scenario(1));
            for (int run = 0; run < RUNS; run++) {
                double all = world.people();
                for (int week = 0; week < Invented.WEEKS; week++) {
                    all += samples.value(Measure.ARRIVALS, week, run);
                    double now = samples.value(Measure.PRESENT, week, run) + samples.value(Measure.DEPARTED, week, run);
                    assertThat(now).isCloseTo(all, within(0.1));
                }
            }
        }
    }

    @Test
    void a_scenario_of_scale_zero_leaves_the_world_as_it_is() {
        World world = Invented.world();
        Outlook outlook = Outlook.run(world, Invented.plan(), Invented.scenario(0), SEED, RUNS);
        Outlook.TownOutlook first = outlook.towns().getFirst();
        for (int week = 0; week < Invented.WEEKS; week++) {
            always(outlook.band(Measure.ARRIVALS, week), 0);
            always(outlook.band(Measure.PRESENT, week), Invented.SETTLED);
            always(outlook.band(Measure.RESIDENTS, week), 500);
            always(outlook.band(Measure.HOSTED, week), 1_500);
            always(outlook.band(Measure.DEPARTED, week), 0);
            always(outlook.band(Measure.WITHOUT_BED, week), 0);
            always(outlook.band(Measure.WITHOUT_SCHOOL, week), 0);
            always(outlook.band(Measure.QUEUE, week), 0);
            assertThat(first.present().get(week)).isCloseTo(1_000, within(1e-9));
        }
        assertThat(outlook.shortage().chance()).isZero();
        assertThat(outlook.shortage().week()).isEqualTo(-1);
    }

    private static void always(Band band, double value) {
        assertThat(band.p5()).isEqualTo(value);
        assertThat(band.p95()).isEqualTo(value);
    }

    @Test
    void more_desks_never_lengthen_the_queue() {
        Samples few = samples(Invented.world(), Invented.plan(10, List.of()), Invented.scenario(1));
        Samples many = samples(Invented.world(), Invented.plan(14, List.of()), Invented.scenario(1));
        boolean shorter = false;
        for (int run = 0; run < RUNS; run++) {
            for (int week = 0; week < Invented.WEEKS; week++) {
                double before = few.value(Measure.QUEUE, week, run);
                double after = many.value(Measure.QUEUE, week, run);
                assertThat(after).isLessThanOrEqualTo(before + 1e-3);
                shorter |= after < before - 1;
            }
        }
        assertThat(shorter).isTrue();
    }

    @Test
    void towns_together_are_the_nation() {
        Samples samples = samples(Invented.inTheMiddle(), Invented.plan(), Invented.scenario(1));
        Outlook outlook = samples.outlook();
        for (int week = 0; week < Invented.WEEKS; week++) {
            int now = week;
            double towns = outlook.towns().stream()
                    .mapToDouble(town -> town.present().get(now))
                    .sum();
            double nation = 0;
            for (int run = 0; run < RUNS; run++) {
                nation += samples.value(Measure.PRESENT, week, run) / RUNS;
            }
            assertThat(towns).isCloseTo(nation, within(0.01));
        }
    }

    @Test
    void a_town_lacks_what_it_needs_beyond_its_own_beds_in_its_worst_week() {
        Outlook outlook = Outlook.run(Invented.world(), Invented.plan(), Invented.scenario(1), SEED, RUNS);
        for (int n = 0; n < outlook.towns().size(); n++) {
            Outlook.TownOutlook town = outlook.towns().get(n);
            int beds = Invented.world().towns().get(n).beds();
            assertThat(town.lacks().p95()).isCloseTo(Math.max(0, town.beds().p95() - beds), within(1e-3));
            assertThat(town.chance())
                    .isBetween(town.asks().stream().max(Double::compare).orElseThrow(), 1.0);
        }
        assertThat(outlook.towns()).anyMatch(town -> town.chance() > 0 && town.chance() < 1);
        Outlook enough = Outlook.run(Invented.world(), Invented.plan(), Invented.scenario(0), SEED, RUNS);
        assertThat(enough.towns())
                .allMatch(town -> town.chance() == 0 && town.lacks().p95() == 0);
    }

    @Test
    void whoever_finds_no_host_is_counted_and_with_homes_enough_nobody_is() {
        Samples few = samples(Invented.world(), Invented.plan(), Invented.scenario(1));
        World plenty = new World(Invented.world().towns(), 1_000_000, List.of());
        Samples many = samples(plenty, Invented.plan(), Invented.scenario(1));
        assertThat(Band.of(few.perRun(Measure.WITHOUT_HOST)).p50()).isGreaterThan(100);
        assertThat(Band.of(many.perRun(Measure.WITHOUT_HOST)).p95()).isZero();
    }

    @Test
    void two_threads_and_sixteen_give_the_same_bytes() throws Exception {
        Callable<byte[]> run = () -> Outlook.run(
                        Invented.inTheMiddle(),
                        Invented.plan(25, List.of(Invented.opening())),
                        Invented.scenario(1),
                        SEED,
                        1_000)
                .bytes();
        byte[] two = onThreads(2, run);
        assertThat(onThreads(16, run)).isEqualTo(two);
        assertThat(onThreads(1, run)).isEqualTo(two);
        assertThat(Outlook.run(
                                Invented.inTheMiddle(),
                                Invented.plan(25, List.of(Invented.opening())),
                                Invented.scenario(1),
                                SEED + 1,
                                1_000)
                        .bytes())
                .isNotEqualTo(two);
    }

    private static byte[] onThreads(int threads, Callable<byte[]> run) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(run).get();
        }
    }

    @Test
    void a_plan_differs_from_itself_by_nothing() {
        Samples a = samples(Invented.world(), Invented.plan(), Invented.scenario(1));
        Samples same = samples(Invented.world(), Invented.plan(), Invented.scenario(1));
        for (Measure measure : Measure.values()) {
            Comparison comparison = Comparison.of(a, same, measure);
            assertThat(comparison.same()).isOne();
            assertThat(comparison.difference()).isEqualTo(new Band(0, 0, 0, 0, 0, 0, 0));
        }
    }

    @Test
    void opening_a_site_is_better_or_the_same_in_every_run_and_costs_money() {
        Samples a = samples(Invented.world(), Invented.plan(), Invented.scenario(1));
        Samples b = samples(Invented.world(), Invented.plan(25, List.of(Invented.opening())), Invented.scenario(1));
        Comparison beds = Comparison.of(a, b, Measure.WITHOUT_BED);
        assertThat(beds.better()).isGreaterThan(0.2);
        assertThat(beds.better() + beds.same()).isOne();
        assertThat(Comparison.of(a, b, Measure.COST).difference().p5()).isPositive();
        assertThat(Comparison.of(a, b, Measure.ARRIVALS).same()).isOne();
    }

    @Test
    void only_runs_of_one_seed_are_held_beside_each_other() {
        Simulation simulation = new Simulation(Invented.world(), Invented.plan(), Invented.scenario(1));
        Samples a = simulation.samples(1, 10);
        Samples b = simulation.samples(2, 10);
        assertThatThrownBy(() -> Comparison.of(a, b, Measure.COST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_chance_a_replay_brings_the_people_of_2022_week_by_week() {
        Samples samples =
                samples(Invented.world(), Invented.plan(), Invented.scenario(1).with(Noise.NONE));
        double[] weeks = Invented.replay(1).weeks(Invented.WEEKS);
        for (int week = 0; week < Invented.WEEKS; week++) {
            assertThat(samples.value(Measure.ARRIVALS, week, 0)).isCloseTo(weeks[week], within(0.01));
            assertThat(samples.value(Measure.ARRIVALS, week, RUNS - 1)).isCloseTo(weeks[week], within(0.01));
        }
    }

    @Test
    void the_median_of_the_level_is_the_wave_itself() {
        Samples samples = new Simulation(Invented.world(), Invented.plan(), Invented.scenario(1)).samples(SEED, 4_000);
        double wave = Invented.replay(1).weeks(Invented.WEEKS)[3];
        Band band = Band.of(samples.values(Measure.ARRIVALS, 3));
        assertThat(band.p50()).isCloseTo(wave, within(0.03 * wave));
        assertThat(band.p95() / band.p50()).isBetween(1.7, 2.1);
    }

    @Test
    void money_is_the_sum_of_its_categories() {
        Samples samples =
                samples(Invented.world(), Invented.plan(25, List.of(Invented.opening())), Invented.scenario(1));
        Outlook outlook = samples.outlook();
        for (int week = 0; week < Invented.WEEKS; week++) {
            int now = week;
            double all = 0;
            for (int run = 0; run < RUNS; run++) {
                all += samples.value(Measure.COST, week, run) / RUNS;
            }
            long parts = outlook.cents().values().stream()
                    .mapToLong(weeks -> weeks.get(now))
                    .sum();
            assertThat((double) parts).isCloseTo(all, within((double) Category.values().length));
        }
    }

    @Test
    void the_input_that_moves_beds_most_stands_first() {
        Tornado.Case middle = new Tornado.Case(Invented.world(), Invented.plan(), Invented.scenario(1));
        Tornado.Input hosts = new Tornado.Input("hosts", c -> hosts(c, 0.30), c -> hosts(c, 0.05));
        Tornado.Input nothing = new Tornado.Input("nothing", c -> c, c -> c);
        List<Tornado.Bar> bars = new Tornado(middle, List.of(nothing, hosts), Measure.RESIDENTS).bars(SEED, RUNS);
        assertThat(bars).extracting(Tornado.Bar::code).containsExactly("hosts", "nothing");
        assertThat(bars.getLast().width()).isZero();
    }

    @Test
    void peaks_alone_are_those_of_whole_runs() {
        Plan plan = Invented.plan(10, List.of(Invented.opening()));
        Simulation simulation = new Simulation(Invented.world(), plan, Invented.scenario(3));
        Samples samples = simulation.samples(SEED, RUNS);
        for (Measure measure : Measure.values()) {
            double[] whole = samples.perRun(measure);
            double[] alone = simulation.peaks(measure, SEED, RUNS);
            for (int run = 0; run < RUNS; run++) {
                assertThat((float) alone[run]).as(measure.name()).isEqualTo((float) whole[run]);
            }
        }
    }

    private static Tornado.Case hosts(Tornado.Case of, double share) {
        return new Tornado.Case(of.world(), of.plan(), of.scenario().with(new Split(1 - share - 0.70, share, 30)));
    }
}
