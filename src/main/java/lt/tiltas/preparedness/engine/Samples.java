package lt.tiltas.preparedness.engine;

import java.util.Arrays;

/** Every run as it was, so that two plans can be held beside each other run by run. Not to be changed. */
public final class Samples {

    private static final Measure[] MEASURES = Measure.values();

    final Model model;
    final long seed;
    final int runs;
    private final float[] people;
    private final long[] cents;
    private final float[] peaks;
    private final float[] lacks;
    private final Tally tally;

    Samples(Model model, long seed, int runs) {
        this.model = model;
        this.seed = seed;
        this.runs = runs;
        people = new float[(MEASURES.length - 1) * model.weeks * runs];
        cents = new long[model.weeks * runs];
        peaks = new float[model.towns * runs];
        lacks = new float[model.towns * runs];
        tally = new Tally(model.weeks, model.towns);
    }

    Samples with(Tally sums) {
        tally.add(sums);
        return this;
    }

    Tally tally() {
        return tally;
    }

    Sink sink(int run, Tally sums) {
        return new Sink() {
            @Override
            public void put(Measure measure, int week, double value) {
                if (measure == Measure.COST) {
                    cents[week * runs + run] = (long) value;
                } else {
                    people[(measure.ordinal() * model.weeks + week) * runs + run] = (float) value;
                }
            }

            @Override
            public void towns(int week, Homes homes, Beds beds) {
                sums.towns(week, model, homes, beds);
            }

            @Override
            public void spent(int week, long[] of) {
                sums.spent(week, of);
            }

            @Override
            public void peaks(double[] beds, double[] lack) {
                for (int town = 0; town < beds.length; town++) {
                    peaks[town * runs + run] = (float) beds[town];
                    lacks[town * runs + run] = (float) lack[town];
                }
            }
        };
    }

    public int runs() {
        return runs;
    }

    public int weeks() {
        return model.weeks;
    }

    public double value(Measure measure, int week, int run) {
        return measure == Measure.COST
                ? cents[week * runs + run]
                : people[(measure.ordinal() * model.weeks + week) * runs + run];
    }

    /** By run; a new array. */
    public double[] values(Measure measure, int week) {
        double[] values = new double[runs];
        Arrays.setAll(values, run -> value(measure, week, run));
        return values;
    }

    /** The highest week of each run; money is what all weeks cost together. */
    public double[] perRun(Measure measure) {
        double[] found = new double[runs];
        for (int week = 0; week < model.weeks; week++) {
            for (int run = 0; run < runs; run++) {
                double value = value(measure, week, run);
                found[run] = measure == Measure.COST ? found[run] + value : Math.max(found[run], value);
            }
        }
        return found;
    }

    /** Beds asked for in a town in the fullest week of each run; a new array. */
    double[] townPeaks(int town) {
        double[] values = new double[runs];
        Arrays.setAll(values, run -> peaks[town * runs + run]);
        return values;
    }

    /** What the measure is in a week at least in so large a share of the runs. */
    public double reached(Measure measure, int week, double share) {
        double[] values = values(measure, week);
        int rank = Math.clamp((long) Math.floor((1 - share) * runs), 0, runs - 1);
        Quickselect.all(values, new int[] {rank});
        return values[rank];
    }

    /** Share of the runs in which the measure is above a bound in a week. */
    public double chance(Measure measure, int week, double above) {
        double count = 0;
        for (int run = 0; run < runs; run++) {
            count += value(measure, week, run) > above ? 1 : 0;
        }
        return count / runs;
    }

    public Shortage shortage() {
        return Shortage.of(this);
    }

    /** Beds lacking in a town in the worst week of each run; a new array. */
    double[] townLacks(int town) {
        double[] values = new double[runs];
        Arrays.setAll(values, run -> lacks[town * runs + run]);
        return values;
    }

    public Outlook outlook() {
        return Outlook.of(this);
    }
}
