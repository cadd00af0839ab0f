package lt.tiltas.preparedness.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was known on a Monday.
 *
 * @param perDay people registered on each day before it, the day before first
 * @param beds people in collective sites on it and on the Mondays before, the newest first
 */
record Weeks(LocalDate monday, List<Integer> perDay, List<Integer> beds) {

    static final int WEEK = 7;
    private static final int MONTH = 28;
    private static final int USUAL = 56;

    /** A wave begins before it is seen. */
    private static final int BEFORE_SEEN = 14;

    /** Mean of a week that ended so many days ago. */
    private double week(int ago) {
        return mean(ago, WEEK);
    }

    private double mean(int ago, int days) {
        return perDay.stream()
                .skip(ago)
                .limit(days)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
    }

    double lately() {
        return mean(0, MONTH);
    }

    /** A week, before any wave that is on. */
    double usualWeek(Watch watch) {
        return WEEK * mean(isWave(watch) ? days(watch) : 0, USUAL);
    }

    boolean isWave(Watch watch) {
        return week(0) > watch.on();
    }

    /** Since a wave that is on began. */
    int days(Watch watch) {
        int last = perDay.size() - WEEK;
        int ago = 0;
        while (ago < last && week(ago) > watch.off()) {
            ago++;
        }
        return Math.min(perDay.size(), ago + BEFORE_SEEN);
    }

    /** Whether the fullest week of the wave lies more than a week back. */
    boolean isPeakSeen(Watch watch) {
        int highest = IntStream.range(0, days(watch) - WEEK + 1)
                .boxed()
                .max((a, b) -> Double.compare(week(a), week(b)))
                .orElse(0);
        return highest > WEEK;
    }

    /** By how many people the beds taken changed in each week. */
    List<Integer> changes() {
        return IntStream.range(0, beds.size() - 1)
                .mapToObj(n -> beds.get(n) - beds.get(n + 1))
                .toList();
    }

    /** People registered a day, from which it is worth watching, and below which it is over. */
    record Watch(double on, double off) {}
}
