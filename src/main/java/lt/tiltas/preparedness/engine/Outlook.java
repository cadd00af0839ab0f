package lt.tiltas.preparedness.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.engine.money.Category;

/**
 * What may come, as bands over many runs.
 *
 * @param bands of each measure by week
 * @param shortage when and how surely beds run out
 * @param towns in the order of the world
 * @param cents by category and week, on average over the runs and rounded
 */
public record Outlook(
        int weeks,
        int runs,
        long seed,
        Map<Measure, List<Band>> bands,
        Shortage shortage,
        List<TownOutlook> towns,
        Map<Category, List<Long>> cents) {

    /** Raised whenever the same inputs would give other numbers. */
    public static final int ENGINE = 2;

    /**
     * One town.
     *
     * @param asks the chance by week that it has not enough beds of its own
     * @param present people by week, on average
     * @param beds asked for in its fullest week
     * @param chance that in some week it has not enough beds of its own
     * @param lacks beds of its own that it lacks in its worst week
     */
    public record TownOutlook(
            int code, List<Double> asks, List<Double> present, Band beds, double chance, Band lacks) {}

    /** The same inputs and seed give the same outlook to the last bit, on however many threads. */
    public static Outlook run(World world, Plan plan, Scenario scenario, long seed, int runs) {
        return new Simulation(world, plan, scenario).samples(seed, runs).outlook();
    }

    static Outlook of(Samples samples) {
        int weeks = samples.weeks();
        Measure[] measures = Measure.values();
        Band[] all = new Band[measures.length * weeks];
        IntStream.range(0, all.length)
                .parallel()
                .forEach(n -> all[n] = Band.of(samples.values(measures[n / weeks], n % weeks)));
        Map<Measure, List<Band>> bands = new EnumMap<>(Measure.class);
        for (Measure measure : measures) {
            int from = measure.ordinal() * weeks;
            bands.put(measure, List.of(Arrays.copyOfRange(all, from, from + weeks)));
        }
        List<TownOutlook> towns = IntStream.range(0, samples.model.towns)
                .parallel()
                .mapToObj(town -> town(samples, town))
                .toList();
        return new Outlook(weeks, samples.runs, samples.seed, bands, Shortage.of(samples), towns, cents(samples));
    }

    private static TownOutlook town(Samples samples, int town) {
        Tally tally = samples.tally();
        List<Double> asks = IntStream.range(0, tally.weeks)
                .mapToObj(week -> (double) tally.asked[week * tally.towns + town] / samples.runs)
                .toList();
        List<Double> present = IntStream.range(0, tally.weeks)
                .mapToObj(week -> tally.present[week * tally.towns + town] / samples.runs)
                .toList();
        int code = samples.model.world.towns().get(town).code();
        double[] lacks = samples.townLacks(town);
        double chance =
                (double) Arrays.stream(lacks).filter(one -> one > Beds.SOMEBODY).count() / samples.runs;
        return new TownOutlook(code, asks, present, Band.of(samples.townPeaks(town)), chance, Band.of(lacks));
    }

    private static Map<Category, List<Long>> cents(Samples samples) {
        Category[] categories = Category.values();
        long[] sums = samples.tally().cents;
        Map<Category, List<Long>> cents = new EnumMap<>(Category.class);
        for (Category category : categories) {
            cents.put(
                    category,
                    IntStream.range(0, samples.weeks())
                            .mapToObj(week -> Math.floorDiv(
                                    2 * sums[week * categories.length + category.ordinal()] + samples.runs,
                                    2L * samples.runs))
                            .toList());
        }
        return cents;
    }

    public Band band(Measure measure, int week) {
        return bands.get(measure).get(week);
    }

    /** The outlook in one order of bytes, for a stored run to be compared with its repetition. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(ENGINE);
            out.writeLong(seed);
            out.writeInt(runs);
            for (List<Band> column : bands.values()) {
                for (Band band : column) {
                    write(out, band);
                }
            }
            for (TownOutlook town : towns) {
                out.writeInt(town.code());
                for (int week = 0; week < weeks; week++) {
                    out.writeDouble(town.asks().get(week));
                    out.writeDouble(town.present().get(week));
                }
                write(out, town.beds());
                out.writeDouble(town.chance());
                write(out, town.lacks());
            }
            for (List<Long> column : cents.values()) {
                for (long one : column) {
                    out.writeLong(one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Band band) throws IOException {
        out.writeDouble(band.p5());
        out.writeDouble(band.p25());
        out.writeDouble(band.p50());
        out.writeDouble(band.p75());
        out.writeDouble(band.p95());
        out.writeDouble(band.p95Low());
        out.writeDouble(band.p95High());
    }
}
