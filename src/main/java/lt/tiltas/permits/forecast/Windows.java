package lt.tiltas.permits.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which household is invited in which window: whose permit ends first comes first, then whom nobody lets wait, then at random but always the same.
 * A household goes into the first window that has time for it, and into none that closes after its permit has ended.
 *
 * @param windows in order of time
 * @param filled share of the time of every window but the first that is given out; the rest is kept for whoever has to come again
 * @param seed of the order among those whose permits end on the same day
 */
public record Windows(List<Window> windows, double filled, long seed) {

    private static final double SLACK = 1.01;

    /** @param minutes that all desks together have in it */
    public record Window(LocalDate opens, LocalDate closes, double minutes) {}

    /**
     * @param ends the earliest end of a permit in the household
     * @param people who come
     * @param minutes of its visit
     */
    public record Household(UUID id, LocalDate ends, int people, double minutes) {}

    /**
     * @param given window of each household, counted from 0
     * @param without those for whom no time is left before their permits end
     */
    public record Plan(Map<UUID, Integer> given, List<UUID> without) {}

    public Windows {
        windows = List.copyOf(windows);
        if (filled <= 0 || filled > 1) {
            throw new IllegalArgumentException("A share of a window lies above 0 and is at most 1");
        }
    }

    /** The same windows with so much less time that all together they hold what is asked for, and a little more for whoever does not fit in between. */
    public Windows noFullerThan(double minutes) {
        double all = 0;
        for (int n = 0; n < windows.size(); n++) {
            all += windows.get(n).minutes() * (n == 0 ? 1 : filled);
        }
        double share = all == 0 ? 1 : Math.min(1, minutes / all * SLACK);
        return new Windows(
                windows.stream()
                        .map(one -> new Window(one.opens(), one.closes(), one.minutes() * share))
                        .toList(),
                filled,
                seed);
    }

    /**
     * @param invited windows that households have been told already; they stay
     * @param first households that go before the lot is drawn; among themselves the lot decides
     */
    public Plan plan(List<Household> households, Map<UUID, Integer> invited, Set<UUID> first) {
        double[] left = new double[windows.size()];
        for (int n = 0; n < left.length; n++) {
            left[n] = windows.get(n).minutes() * (n == 0 ? 1 : filled);
        }
        Map<UUID, Integer> given = new LinkedHashMap<>();
        List<Household> others = new ArrayList<>();
        for (Household household : households) {
            Integer told = invited.get(household.id());
            if (told == null) {
                others.add(household);
            } else {
                left[told] -= household.minutes();
                given.put(household.id(), told);
            }
        }
        others.sort(Comparator.comparing(Household::ends)
                .thenComparing(household -> !first.contains(household.id()))
                .thenComparingLong(household -> place(household.id()))
                .thenComparing(Household::id));
        List<UUID> without = new ArrayList<>();
        for (Household household : others) {
            int window = first(household, left);
            if (window < 0) {
                without.add(household.id());
            } else {
                left[window] -= household.minutes();
                given.put(household.id(), window);
            }
        }
        return new Plan(given, without);
    }

    private int first(Household household, double[] left) {
        for (int n = 0; n < left.length && !windows.get(n).closes().isAfter(household.ends()); n++) {
            if (left[n] >= household.minutes()) {
                return n;
            }
        }
        return -1;
    }

    /** As good as drawn by lot, and the same again tomorrow: the mixing step of SplitMix64. */
    private long place(UUID id) {
        long mixed = id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32) ^ seed;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
