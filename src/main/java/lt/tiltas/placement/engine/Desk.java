package lt.tiltas.placement.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides one household after the other at shadow prices (bid price control; Ahani et al. 2024): the town and home with the highest net value that
 * have room. Prices may be replaced at any time and by any thread; a decision uses those that are there and waits for nothing.
 */
public final class Desk {

    private final Country country;
    private final Ledger ledger;
    private final int[][] poolsOf;
    private volatile Prices prices;

    public Desk(Country country, Ledger ledger, Prices prices) {
        this.country = country;
        this.ledger = ledger;
        this.prices = prices;
        this.poolsOf = new int[country.towns().size()][];
        java.util.Arrays.setAll(poolsOf, country::poolsOf);
    }

    public Prices prices() {
        return prices;
    }

    public void use(Prices fresh) {
        prices = fresh;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Index of the best site for the household, -1 = none has room. Nothing is taken yet. */
    public int choose(Household household) {
        Prices now = prices;
        Needs needs = household.needs();
        double weight = now.weight(household.groups());
        double best = Double.NEGATIVE_INFINITY;
        int site = -1;
        double[] value = household.value();
        for (int town = 0; town < value.length; town++) {
            double open = weight * value[town] - now.paid(needs, town);
            if (!(open > best) || !ledger.holds(needs, town)) {
                continue;
            }
            for (int pool : poolsOf[town]) {
                int units = country.pools().get(pool).units(needs);
                double net = open - units * now.pool()[pool];
                if (units > 0 && net > best) {
                    int at = ledger.site(needs, pool);
                    if (at >= 0) {
                        best = net;
                        site = at;
                    }
                }
            }
        }
        return site;
    }

    /** Chooses and takes. */
    public int place(Household household) {
        int site = choose(household);
        if (site >= 0) {
            ledger.take(household.needs(), site);
        }
        return site;
    }

    /** Every town the household may live in, those with room first, then by net value. */
    public List<Quote> quotes(Household household) {
        Prices now = prices;
        List<Quote> quotes = new ArrayList<>();
        for (int town = 0; town < household.value().length; town++) {
            if (!Double.isNaN(household.value()[town])) {
                Quote quote = quote(now, household, town);
                if (quote != null) {
                    quotes.add(quote);
                }
            }
        }
        quotes.sort(Comparator.comparing(Quote::free)
                .thenComparingDouble(Quote::net)
                .reversed()
                .thenComparingInt(Quote::town));
        return quotes;
    }

    private @org.jspecify.annotations.Nullable Quote quote(Prices now, Household household, int town) {
        Needs needs = household.needs();
        double[] paid = new double[Scarce.COUNT];
        for (Scarce resource : Scarce.values()) {
            paid[resource.ordinal()] = now.of(resource, town) * needs.use(resource);
        }
        boolean held = ledger.holds(needs, town);
        Quote best = null;
        for (int pool : poolsOf[town]) {
            int units = country.pools().get(pool).units(needs);
            if (units == 0) {
                continue;
            }
            int site = held ? ledger.site(needs, pool) : -1;
            var quote = new Quote(
                    town,
                    pool,
                    now.weight(household.groups()) * household.value()[town],
                    units * now.pool()[pool],
                    paid,
                    site);
            boolean better = best == null || (quote.free() == best.free() ? quote.net() > best.net() : quote.free());
            best = better ? quote : best;
        }
        return best;
    }
}
