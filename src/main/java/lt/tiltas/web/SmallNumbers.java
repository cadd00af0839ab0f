package lt.tiltas.web;

import lt.tiltas.web.Published.Few;
import lt.tiltas.web.Published.NotShown;
import lt.tiltas.web.Published.Number;
import lt.tiltas.web.Published.PerThousand;
import lt.tiltas.web.Published.Share;

/**
 * The one rule of the product: a count of people under 10, zero too, is "&lt;10", others are rounded to 5; what is
 * derived from counts of people is derived from those, never from the exact ones, so it adds nothing to what they say.
 * Places and beds are exact. Applying the rule to what it has already given changes nothing.
 */
public final class SmallNumbers {

    public static final int FEWEST = 10;
    public static final int ROUND_TO = 5;

    private SmallNumbers() {}

    public static Published people(long count) {
        long kept = kept(count);
        return kept == 0 ? new Few() : new Number(kept);
    }

    /** In per cent; not shown when the part, or the whole, is fewer than 10 people. */
    public static Published share(long part, long whole) {
        return kept(part) == 0 || kept(whole) == 0
                ? new NotShown()
                : new Share(Math.round(100.0 * kept(part) / kept(whole)), Share.Digits.WHOLE);
    }

    /** By how much the count has grown, in per cent; not shown when it is, or was, fewer than 10 people. */
    public static Published change(long before, long now) {
        return kept(before) == 0 || kept(now) == 0
                ? new NotShown()
                : new Share(tenths(100.0 * (kept(now) - kept(before)) / kept(before)), Share.Digits.SIGNED);
    }

    /** People for each 1,000 inhabitants. */
    public static Published perThousand(long people, long inhabitants) {
        return kept(people) == 0 || inhabitants <= 0
                ? new NotShown()
                : new PerThousand(tenths(1000.0 * kept(people) / inhabitants));
    }

    /** Places and beds, exact: they are things. */
    public static Published places(long count) {
        return new Number(count);
    }

    /** Taken places of all places, in per cent; there is none where there are no places. */
    public static Published occupancy(long taken, long places) {
        return places <= 0
                ? new Published.Missing()
                : new Share(Math.round(100.0 * taken / places), Share.Digits.WHOLE);
    }

    /** As it may be stored where readers can reach it: 0 stands for fewer than 10, other counts are multiples of 5. */
    public static long kept(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count of people is not negative: " + count);
        }
        return count < FEWEST ? 0 : (count + ROUND_TO / 2) / ROUND_TO * ROUND_TO;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
