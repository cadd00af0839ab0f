package lt.tiltas.preparedness.engine;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.engine.arrival.Composition;
import lt.tiltas.preparedness.engine.desk.Layout;

/** World, plan and scenario as the runs need them: numbers in arrays, reckoned once and never changed. */
final class Model {

    /** A town's share is shaken by numbers out of this table, which every run enters elsewhere: a fresh one for each cell costs more than all the rest. */
    static final int GRAINS = 1 << 16;

    private static final long GRAIN_SEED = 20_220_224;
    private static final double[] NORMALS = normals();

    final World world;
    final Plan plan;
    final Scenario scenario;
    final Noise noise;
    final Layout layout;
    final int weeks;
    final int towns;
    final double[] expectedDays;
    final double[] expectedWeeks;
    final double[] share;
    final double[] pull;
    final double[] grain;
    final double[][] phases;
    final Quantiles collective;
    final Quantiles hosted;
    final Quantiles[] leads;
    final Quantiles[][] lags;
    final Start start;

    Model(World world, Plan plan, Scenario scenario) {
        this.world = world;
        this.plan = plan;
        this.scenario = scenario;
        noise = scenario.noise();
        weeks = scenario.weeks();
        towns = world.towns().size();
        layout = new Layout(plan.network());
        expectedDays = days(scenario);
        expectedWeeks = new double[weeks];
        for (int day = 0; day < expectedDays.length; day++) {
            expectedWeeks[day / Draws.WEEK] += expectedDays[day];
        }
        double[] wanted = shares(plan.shares(), world);
        pull = shares(scenario.spread().pull(), world);
        double strength = scenario.spread().strength();
        share = new double[towns];
        Arrays.setAll(share, town -> (1 - strength) * wanted[town] + strength * pull[town]);
        grain = grain(noise.town());
        phases = phases(scenario.composition());
        double weight =
                noise.silent() ? Double.POSITIVE_INFINITY : scenario.split().weight();
        collective = Quantiles.share(scenario.split().collective(), weight);
        hosted = Quantiles.share(scenario.split().hosted(), weight);
        leads = plan.openings().stream()
                .map(opening -> Quantiles.duration(opening.lead(), opening.spread()))
                .toArray(Quantiles[]::new);
        lags = plan.roster().roles().stream().map(Model::lags).toArray(Quantiles[][]::new);
        start = new Start(world, scenario);
    }

    private static Quantiles[] lags(Role role) {
        return role.hires().stream()
                .map(hire -> Quantiles.duration(hire.lag(), hire.spread()))
                .toArray(Quantiles[]::new);
    }

    private static double[] days(Scenario scenario) {
        double[] days = scenario.arrivals().days(scenario.weeks() * Draws.WEEK);
        List<Double> weekdays = scenario.noise().weekdays();
        Arrays.setAll(days, day -> days[day] * weekdays.get(day % Draws.WEEK));
        return days;
    }

    private static double[] shares(List<Double> given, World world) {
        double[] shares = given.isEmpty()
                ? world.towns().stream().mapToDouble(Town::population).toArray()
                : given.stream().mapToDouble(Double::doubleValue).toArray();
        double all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(one -> one / all).toArray();
    }

    private static double[][] phases(Composition composition) {
        return composition.phases().stream()
                .map(phase -> phase.bands().stream()
                        .mapToDouble(share -> share * composition.weight())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] normals() {
        RandomGenerator random = Mix.of(GRAIN_SEED, 0, 0);
        return IntStream.range(0, GRAINS)
                .mapToDouble(_ -> random.nextGaussian())
                .toArray();
    }

    private static double[] grain(double sigma) {
        double[] grain = new double[GRAINS];
        Arrays.setAll(grain, n -> Math.exp(sigma * NORMALS[n]));
        return grain;
    }
}
