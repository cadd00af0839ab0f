package lt.tiltas.preparedness.scenario;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Opening;
import lt.tiltas.preparedness.engine.Samples;
import lt.tiltas.preparedness.engine.Simulation;
import lt.tiltas.preparedness.engine.Town;
import lt.tiltas.preparedness.engine.money.Cents;
import org.jspecify.annotations.Nullable;
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
     * @param lostOn day of the drill on which it failed; null when it did not
     */
    public record Opened(
            String site,
            int municipality,
            int places,
            int day,
            int leadDays,
            @Nullable Integer lostOn) {}

    /** A house that was open before and fails on a day of the drill. */
    public record Lost(String site, int municipality, int places, int day) {}

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

    /** Both with and without what was opened, the same houses are lost. */
    public Played play(String world, List<Opened> opened, List<Lost> lost) {
        Frozen frozen = Documents.frozen(world);
        List<Opening> gone = lost.stream().flatMap(one -> gone(frozen, one)).toList();
        Nights without = nights(frozen, gone);
        return new Played(
                opened.isEmpty()
                        ? without
                        : nights(
                                frozen,
                                Stream.concat(openings(frozen, opened).stream(), gone.stream())
                                        .toList()),
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
                        one.lostOn() == null ? Integer.MAX_VALUE : one.lostOn() / DAYS,
                        opening * one.places(),
                        week * one.places()))
                .toList();
    }

    /** To the engine a house that goes is one that comes with places fewer than none; a town cannot lose more beds than it has. */
    private static Stream<Opening> gone(Frozen frozen, Lost lost) {
        List<Town> towns = frozen.world().towns();
        return IntStream.range(0, towns.size())
                .filter(town -> towns.get(town).code() == lost.municipality())
                .mapToObj(town -> new Opening(
                        lost.site(),
                        town,
                        -Math.min(lost.places(), towns.get(town).beds()),
                        lost.day() / DAYS,
                        0,
                        0,
                        Integer.MAX_VALUE,
                        0,
                        0));
    }
}
