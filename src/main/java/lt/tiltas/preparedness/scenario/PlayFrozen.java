package lt.tiltas.preparedness.scenario;

import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Opening;
import lt.tiltas.preparedness.engine.Samples;
import lt.tiltas.preparedness.engine.Simulation;
import lt.tiltas.preparedness.engine.money.Cents;
import org.springframework.stereotype.Service;

/** What the engine says of a frozen country with the places that were opened on the days on which they were. */
@Service
public class PlayFrozen {

    /** Shown with a band; fewer than on the page of questions, since it is reckoned anew each time a review is read. */
    static final int RUNS = 2_000;

    private static final long SEED = 2_022;
    private static final int NIGHTS = 7;
    private static final double MINUTES = 60;
    private static final int DAYS = 7;

    /**
     * Places of a site that were opened.
     *
     * @param day of the drill on which it was decided, from 0
     * @param leadDays until people slept in it
     */
    public record Opened(String site, int municipality, int places, int day, int leadDays) {}

    /** Nights that people spent without a bed, all weeks together: in 5, 50 and 95 of a hundred runs. */
    public record Nights(long p5, long p50, long p95) {}

    /**
     * @param without as if nothing had been opened
     * @param minutes of a household at a desk, as the drill assumed it
     * @param use share of a desk's time that is worked
     */
    public record Played(Nights with, Nights without, int minutes, double use) {

        /** Families that one desk registers in an hour. */
        public double familiesAnHour(double measured) {
            return measured <= 0 ? 0 : MINUTES * use / measured;
        }
    }

    public Played play(String world, List<Opened> opened) {
        Frozen frozen = Documents.frozen(world);
        Nights without = nights(frozen, List.of());
        return new Played(
                opened.isEmpty() ? without : nights(frozen, openings(frozen, opened)),
                without,
                frozen.asked().hands().minutes(),
                Assumptions.value(frozen.assumptions(), "desk-use"));
    }

    private static Nights nights(Frozen frozen, List<Opening> openings) {
        Samples samples = new Simulation(frozen.world(), frozen.plan().withOpenings(openings), frozen.scenario())
                .samples(SEED, RUNS);
        double[] nights = IntStream.range(0, RUNS)
                .mapToDouble(run -> NIGHTS
                        * IntStream.range(0, samples.weeks())
                                .mapToDouble(week -> samples.value(Measure.WITHOUT_BED, week, run))
                                .sum())
                .sorted()
                .toArray();
        return new Nights(part(nights, 0.05), part(nights, 0.5), part(nights, 0.95));
    }

    private static long part(double[] sorted, double share) {
        return Math.round(sorted[(int) Math.round(share * (sorted.length - 1))]);
    }

    /** The engine decides by weeks; the days of a week until the decision count as part of the lead. */
    private static List<Opening> openings(Frozen frozen, List<Opened> opened) {
        long opening =
                Cents.of(Assumptions.row(frozen.assumptions(), "site-opening").value());
        long week = Cents.of(Assumptions.row(frozen.assumptions(), "site-week").value());
        return opened.stream()
                .map(one -> new Opening(
                        one.site(),
                        IntStream.range(0, frozen.world().towns().size())
                                .filter(town -> frozen.world().towns().get(town).code() == one.municipality())
                                .findFirst()
                                .orElse(0),
                        one.places(),
                        one.day() / DAYS,
                        (one.day() % DAYS + one.leadDays()) / (double) DAYS,
                        0,
                        Integer.MAX_VALUE,
                        opening * one.places(),
                        week * one.places()))
                .toList();
    }
}
