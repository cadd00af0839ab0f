package lt.tiltas.preparedness.engine;

import java.util.List;
import java.util.stream.IntStream;

/** Many runs of one world under one plan and one scenario, on all threads of the pool it is called in. */
public final class Simulation {

    /** Runs that one thread lives one after another; a fixed number, so that sums are added in one order. */
    private static final int CHUNK = 64;

    private final Model model;

    public Simulation(World world, Plan plan, Scenario scenario) {
        model = new Model(world, plan, scenario);
    }

    public Samples samples(long seed, int runs) {
        Samples samples = new Samples(model, seed, runs);
        List<Tally> tallies = IntStream.range(0, chunks(runs))
                .parallel()
                .mapToObj(chunk -> chunk(chunk, runs, seed, samples))
                .toList();
        Tally all = new Tally(model.weeks, model.towns);
        tallies.forEach(all::add);
        return samples.with(all);
    }

    private Tally chunk(int chunk, int runs, long seed, Samples samples) {
        Life life = new Life(model);
        Tally tally = new Tally(model.weeks, model.towns);
        for (int run = chunk * CHUNK; run < Math.min(runs, (chunk + 1) * CHUNK); run++) {
            life.live(seed, run, samples.sink(run, tally));
        }
        return tally;
    }

    /** The highest week of one measure in each run, or all weeks' money together, and nothing else. */
    public double[] peaks(Measure measure, long seed, int runs) {
        double[] peaks = new double[runs];
        IntStream.range(0, chunks(runs)).parallel().forEach(chunk -> {
            Life life = new Life(model);
            for (int run = chunk * CHUNK; run < Math.min(runs, (chunk + 1) * CHUNK); run++) {
                peaks[run] = peak(measure, life, seed, run);
            }
        });
        return peaks;
    }

    private static double peak(Measure measure, Life life, long seed, int run) {
        if (measure == Measure.RESIDENTS || measure == Measure.WITHOUT_BED) {
            return life.peak(measure == Measure.WITHOUT_BED, seed, run);
        }
        Peak peak = new Peak(measure);
        life.live(seed, run, peak);
        return peak.highest;
    }

    private static int chunks(int runs) {
        return (runs + CHUNK - 1) / CHUNK;
    }

    private static final class Peak implements Sink {

        private final Measure measure;
        private double highest;

        Peak(Measure measure) {
            this.measure = measure;
        }

        @Override
        public void put(Measure which, int week, double value) {
            if (which == measure) {
                highest = measure == Measure.COST ? highest + value : Math.max(highest, value);
            }
        }
    }
}
