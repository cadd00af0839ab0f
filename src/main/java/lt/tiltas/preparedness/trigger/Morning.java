package lt.tiltas.preparedness.trigger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.staff.Work;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Live figures of a morning, and what they say.
 *
 * @param perDay people registered on each day, yesterday first, eight weeks
 * @param waiting people whose registration has begun and is not done
 * @param stay what is known of beds
 * @param called people on call who come within two weeks
 */
record Morning(LocalDate day, List<Integer> perDay, int waiting, Stay stay, Map<Work, Integer> called) {

    static final int WEEK = 7;
    static final int USUAL = 56;

    /** For so long ahead people at work are counted. */
    static final int FORTNIGHT = 14;

    private static final int HUNDRED = 100;

    /**
     * @param free places at the horizon if nothing is decided, and nobody comes
     * @param horizon days of the slowest standby site
     * @param share of those who come that need a place
     * @param reserve people a day beyond the usual whom the desks register as they are
     * @param level how far the whole inflow may differ (sigma of its logarithm)
     */
    record Stay(int free, int horizon, double share, double level, double reserve) {}

    double mean(int days) {
        return perDay.stream().limit(days).mapToInt(Integer::intValue).sum() / (double) days;
    }

    /** Places that are left at the horizon if people go on coming as in the last week. */
    double left() {
        return stay.free() - needed();
    }

    private double needed() {
        return mean(WEEK) * stay.horizon() * stay.share();
    }

    /** Percent: the chance that more places are needed than are there, when the inflow is lognormal around the last week's. */
    double shortage() {
        double needed = needed();
        if (needed <= 0 || stay.free() <= 0) {
            return stay.free() < 0 || needed > 0 ? HUNDRED : 0;
        }
        double sigma = stay.level();
        double z = (Math.log(stay.free() / needed) + sigma * sigma / 2) / sigma;
        return HUNDRED * NormalDistribution.of(0, 1).survivalProbability(z);
    }

    /** Days of work that wait, by the most that desks have done in a day of the last weeks. */
    double queue() {
        int most = perDay.stream().mapToInt(Integer::intValue).max().orElse(0);
        return waiting / (double) Math.max(1, most);
    }

    /** People who come in two weeks beyond what is usual, and beyond what desks take on top of it without anybody called. */
    int beyond() {
        return (int) Math.ceil(Math.max(0, mean(WEEK) - mean(USUAL) - stay.reserve()) * FORTNIGHT);
    }

    int housed() {
        return (int) Math.ceil(beyond() * stay.share());
    }

    /** Percent of the hands that these need and nobody on call gives. */
    double staffGap(Map<Work, Integer> need) {
        int needed = need.values().stream().mapToInt(Integer::intValue).sum();
        int gap = need.entrySet().stream()
                .mapToInt(one -> Math.max(0, one.getValue() - called.getOrDefault(one.getKey(), 0)))
                .sum();
        return needed == 0 ? 0 : HUNDRED * gap / (double) needed;
    }

    List<Reading> readings(Map<Work, Integer> need) {
        return List.of(
                reading("registered", mean(WEEK)),
                reading("registered-day", perDay.getFirst()),
                reading("free", Math.floor(left())),
                reading("shortage", shortage()),
                reading("queue", queue()),
                reading("staff", staffGap(need)));
    }

    /** What was registered is known of earlier mornings too; with it a line has a past, also after a morning on which nobody read. */
    List<Reading> earlier(int mornings) {
        return IntStream.rangeClosed(1, mornings)
                .boxed()
                .flatMap(ago -> {
                    List<Integer> then = perDay.subList(ago, perDay.size());
                    Morning before = new Morning(day.minusDays(ago), then, waiting, stay, called);
                    return List.of(
                            before.reading("registered", before.mean(WEEK)),
                            before.reading("registered-day", then.getFirst()))
                            .stream();
                })
                .toList();
    }

    /**
     * How many times as many homes with hosts ended in the last week as in a usual one; a week in which less than one ends counts as one.
     *
     * @param perDay homes that ended on each day, yesterday first
     */
    static Reading leaving(LocalDate day, List<Integer> perDay) {
        int week = perDay.stream().limit(WEEK).mapToInt(Integer::intValue).sum();
        double usual = perDay.stream().skip(WEEK).mapToInt(Integer::intValue).sum() * (double) WEEK / (USUAL - WEEK);
        return reading(day, "leaving", week / Math.max(1, usual));
    }

    private Reading reading(String indicator, double value) {
        return reading(day, indicator, value);
    }

    private static Reading reading(LocalDate day, String indicator, double value) {
        return new Reading(indicator, day, BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }
}
