package lt.tiltas.preparedness.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.engine.HostStay;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Mix;
import lt.tiltas.preparedness.engine.Noise;
import lt.tiltas.preparedness.engine.Plan;
import lt.tiltas.preparedness.engine.Roster;
import lt.tiltas.preparedness.engine.Samples;
import lt.tiltas.preparedness.engine.Scenario;
import lt.tiltas.preparedness.engine.Simulation;
import lt.tiltas.preparedness.engine.Split;
import lt.tiltas.preparedness.engine.Spread;
import lt.tiltas.preparedness.engine.Stays;
import lt.tiltas.preparedness.engine.Stock;
import lt.tiltas.preparedness.engine.Town;
import lt.tiltas.preparedness.engine.World;
import lt.tiltas.preparedness.engine.arrival.Arrivals;
import lt.tiltas.preparedness.engine.arrival.Composition;
import lt.tiltas.preparedness.engine.desk.Network;
import lt.tiltas.preparedness.engine.learn.Envelope;
import lt.tiltas.preparedness.engine.money.Rates;

/**
 * Four weeks from the figures of a Monday. In ordinary times people go on coming as in the last month, as far off as the assumptions say; in a wave the
 * imagined waves that begin like it say what may come. Beds change as in the weeks before, and by those who need one of the people beyond the usual.
 */
record Foresight(Weeks weeks, Belief belief) {

    /** Weeks of beds from which their changes can be told. */
    static final int ENOUGH = 9;

    private static final int RUNS = 2_000;
    private static final int PARTICLES = 5_000;
    private static final int KEPT = 199;
    private static final int BEDS = 20;

    /**
     * @param registered times by which bands of people are wider than the assumptions, and beds for theirs
     * @param collective share of those beyond the usual who need a bed
     */
    record Belief(Noise noise, double registered, double beds, double collective, Weeks.Watch watch) {}

    /** @param afterwards whether the Monday is past */
    List<Forecast> forecasts(boolean afterwards) {
        Forecast.Kind kind = weeks.isWave(belief.watch()) && !weeks.isPeakSeen(belief.watch())
                ? Forecast.Kind.ENVELOPE
                : Forecast.Kind.FORECAST;
        List<double[]> people = weeks.isWave(belief.watch()) ? wave() : ordinary();
        List<Forecast> made = new ArrayList<>();
        for (int ahead = 1; ahead <= Forecast.WEEKS; ahead++) {
            made.add(new Forecast(
                    weeks.monday(),
                    Foreseen.REGISTERED,
                    ahead,
                    kind,
                    belief.registered(),
                    afterwards,
                    kept(people.get(ahead - 1))));
        }
        if (weeks.beds().size() >= ENOUGH) {
            List<double[]> beds = beds(people);
            for (int ahead = 1; ahead <= Forecast.WEEKS; ahead++) {
                made.add(new Forecast(
                        weeks.monday(),
                        Foreseen.BEDS,
                        ahead,
                        kind,
                        belief.beds(),
                        afterwards,
                        kept(beds.get(ahead - 1))));
            }
        }
        return made;
    }

    private long seed() {
        return weeks.monday().toEpochDay();
    }

    /** By week ahead, of each run: people from this Monday on. */
    private List<double[]> ordinary() {
        List<Double> days = Collections.nCopies(Forecast.WEEKS * Weeks.WEEK, weeks.lately());
        World world = new World(List.of(new Town(0, 1, 0, 0, Stock.NONE, Stock.NONE)), 0, List.of());
        Plan plan = new Plan(new Network(List.of(), List.of(), 1), List.of(), Roster.NONE, Rates.NONE, List.of());
        Noise noise = belief.noise().withLevel(belief.noise().level() * belief.registered());
        Scenario scenario = new Scenario(
                new Arrivals.Told(days),
                Forecast.WEEKS,
                noise,
                new Composition(List.of(new Composition.Phase(0, List.of(0.0, 0.0, 0.0, 1.0, 0.0), List.of())), 1, 1),
                new Split(0, 0, 1),
                new Stays(1, 1, new HostStay(0, 1, 0), 1, 0, 0, 0),
                new Spread(List.of(), 0, 0),
                1);
        Samples samples = new Simulation(world, plan, scenario).samples(seed(), RUNS);
        List<double[]> totals = new ArrayList<>();
        double[] sum = new double[RUNS];
        for (int week = 0; week < Forecast.WEEKS; week++) {
            double[] come = samples.values(Measure.ARRIVALS, week);
            Arrays.setAll(sum, run -> sum[run] + come[run]);
            totals.add(sum.clone());
        }
        return totals;
    }

    private List<double[]> wave() {
        int days = weeks.days(belief.watch());
        Envelope envelope = new Envelope(Envelope.Belief.USUAL.wider(belief.registered()), seed(), PARTICLES);
        double passed = 0;
        for (int ago = days - 1; ago >= 0; ago--) {
            int people = weeks.perDay().get(ago);
            envelope.passed(people);
            passed += people;
        }
        double before = passed;
        return IntStream.rangeClosed(1, Forecast.WEEKS)
                .mapToObj(week -> envelope.future(week * Weeks.WEEK))
                .map(future -> IntStream.range(0, KEPT)
                        .mapToDouble(n -> Math.max(0, future.at((n + 0.5) / KEPT) - before))
                        .toArray())
                .toList();
    }

    private List<double[]> beds(List<double[]> people) {
        List<Integer> changes = weeks.changes();
        double mean = changes.stream().mapToInt(Integer::intValue).average().orElse(0);
        int runs = people.getFirst().length;
        double usual = weeks.usualWeek(belief.watch());
        double[][] beds = new double[Forecast.WEEKS][runs];
        for (int run = 0; run < runs; run++) {
            RandomGenerator random = Mix.of(seed(), run, BEDS);
            double now = weeks.beds().getFirst();
            for (int week = 0; week < Forecast.WEEKS; week++) {
                int drawn = changes.get(random.nextInt(changes.size()));
                now += mean + belief.beds() * (drawn - mean);
                double beyond = Math.max(0, people.get(week)[run] - usual * (week + 1));
                beds[week][run] = Math.max(0, Math.rint(now + belief.collective() * beyond));
            }
        }
        return List.of(beds);
    }

    private static List<Double> kept(double[] runs) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return IntStream.range(0, KEPT)
                .mapToObj(n -> sorted[(int) ((n + 0.5) / KEPT * sorted.length)])
                .toList();
    }
}
