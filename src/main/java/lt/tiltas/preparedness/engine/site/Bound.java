package lt.tiltas.preparedness.engine.site;

import java.util.Arrays;
import java.util.List;

/**
 * Below what no plan can cost (Lagrange). Every bed of a week has a price; each site does what pays best at these prices, and each scenario's bed may
 * be left missing at the penalty. Whatever the prices, the sum is a bound; they are moved until it is high.
 */
final class Bound {

    private static final int STEPS = 1_500;

    private final List<Standby> sites;
    private final Need need;
    private final int weeks;
    private final Missing missing;
    private final double[] price;
    private final double[] best;
    private final double[] slope;
    private final double[] paid;
    private double highest = Double.NEGATIVE_INFINITY;

    /** @param missing with any weights that the tail allows: each gives a bound */
    Bound(List<Standby> sites, Need need, Missing missing) {
        this.sites = sites;
        this.need = need;
        this.missing = missing;
        weeks = need.weeks();
        price = new double[weeks];
        best = new double[weeks];
        slope = new double[weeks];
        paid = new double[weeks + 1];
    }

    /** @param aim cents of the best plan known, towards which the steps are sized */
    double raise(double aim) {
        Arrays.fill(price, need.penalty() / 2.0);
        double pace = 1;
        int still = 0;
        for (int step = 0; step < STEPS; step++) {
            double value = at();
            if (value > highest + 1e-9 * Math.abs(aim)) {
                highest = value;
                System.arraycopy(price, 0, best, 0, weeks);
                still = 0;
            } else if (++still >= 15) {
                pace *= 0.7;
                still = 0;
                System.arraycopy(best, 0, price, 0, weeks);
                at();
            }
            double steep = Arrays.stream(slope).map(one -> one * one).sum();
            if (steep == 0 || aim - highest <= 1e-9 * Math.abs(aim)) {
                break;
            }
            double length = pace * Math.max(aim - value, 0.001 * aim) / steep;
            for (int week = 0; week < weeks; week++) {
                price[week] = Math.clamp(price[week] + length * slope[week], 0, need.penalty());
            }
        }
        return highest;
    }

    double value() {
        return highest;
    }

    /** What a term costs at the best prices; the beds it gives are paid for. */
    double reduced(Standby site, Term term) {
        double cost = term.cents(site);
        for (int week = term.opens(); week < term.closes(); week++) {
            cost -= site.places() * best[week];
        }
        return cost;
    }

    /** The bound at the prices as they are; leaves its slope. */
    private double at() {
        double value = 0;
        for (int week = 0; week < weeks; week++) {
            value += missing.priced(week, price[week], slope);
        }
        for (Standby site : sites) {
            value += site(site);
        }
        return value;
    }

    /** Of all its terms the one that pays best; the sums of weeks are kept so that each term is looked at once. */
    private double site(Standby site) {
        for (int week = 0; week < weeks; week++) {
            paid[week + 1] = paid[week] + site.weeklyCents() - site.places() * price[week];
        }
        double least = 0;
        int from = 0;
        int until = 0;
        for (int opens = site.lead(); opens < weeks; opens++) {
            for (int closes = Math.min(weeks, opens + site.least()); closes <= weeks; closes++) {
                double cost = site.openingCents() + paid[closes] - paid[opens];
                if (cost < least) {
                    least = cost;
                    from = opens;
                    until = closes;
                }
            }
        }
        for (int week = from; week < until; week++) {
            slope[week] -= site.places();
        }
        return least;
    }
}
