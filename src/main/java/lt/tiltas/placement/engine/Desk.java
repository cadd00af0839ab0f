package lt.tiltas.placement.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides one household after the other at shadow prices (bid price control; Ahani et al. 2024): the town and home with the highest net value that
 * have room. Prices may be replaced at any time and by any thread; a decision uses those that are there and waits for nothing.
 */
public final class Desk {

    private static final double HAIR = 1e-4;

    private final Country country;
    private final Ledger ledger;
    private final Homes homes;
    private volatile Prices prices;

    public Desk(Country country, Ledger ledger, Prices prices) {
        this.country = country;
        this.ledger = ledger;
        this.prices = prices;
        this.homes = new Homes(country);
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

    /**
     * Index of the best site for the household, -1 = none has room. Nothing is taken yet. Nobody stays without a place because of a forecast: only where
     * a person not placed costs nothing at all, a household worth less than what it would take is left out.
     */
    public int choose(Household household) {
        Prices now = prices;
        Needs needs = household.needs();
        double weight = now.weight(household.groups());
        double best = country.penalty() > 0 ? Double.NEGATIVE_INFINITY : -HAIR;
        int site = -1;
        double[] value = household.value();
        for (int town = 0; town < value.length; town++) {
            double open = weight * value[town] - now.paid(needs, town);
            if (!(open > best) || !ledger.holds(needs, town)) {
                continue;
            }
            for (int pool = homes.first[town]; pool < homes.first[town + 1]; pool++) {
                int units = homes.units(pool, needs);
                int index = homes.index[pool];
                if (units > 0 && open - units * now.pool()[index] > best) {
                    int at = ledger.site(needs, index);
                    if (at >= 0) {
                        best = open - units * now.pool()[index];
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

    /** What the best place at current prices would give the household if nothing were full and no group had a floor; 0 = there is none. */
    double fair(Household household) {
        Prices now = prices;
        Needs needs = household.needs();
        double best = Double.NEGATIVE_INFINITY;
        double fair = 0;
        for (int town = 0; town < household.value().length; town++) {
            double open = household.value()[town] - now.paid(needs, town);
            for (int pool = homes.first[town]; open > best && pool < homes.first[town + 1]; pool++) {
                int units = homes.units(pool, needs);
                double net = open - units * now.pool()[homes.index[pool]];
                if (units > 0 && net > best) {
                    best = net;
                    fair = household.value()[town];
                }
            }
        }
        return fair;
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

    private @Nullable Quote quote(Prices now, Household household, int town) {
        Needs needs = household.needs();
        double[] paid = new double[Scarce.COUNT];
        for (Scarce resource : Scarce.values()) {
            paid[resource.ordinal()] = now.of(resource, town) * needs.use(resource);
        }
        boolean held = ledger.holds(needs, town);
        Quote best = null;
        for (int pool : country.poolsOf(town)) {
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

    /** The pools of all towns in one row, town after town, so that a decision reads memory in order. */
    private static final class Homes {

        final int[] first;
        final int[] index;
        private final int[] unitSize;
        private final int[] least;
        private final boolean[] accessible;
        private final boolean[] pets;

        Homes(Country country) {
            int towns = country.towns().size();
            int size = country.pools().size();
            first = new int[towns + 1];
            index = new int[size];
            unitSize = new int[size];
            least = new int[size];
            accessible = new boolean[size];
            pets = new boolean[size];
            int next = 0;
            for (int town = 0; town < towns; town++) {
                for (int pool : country.poolsOf(town)) {
                    Country.Pool homes = country.pools().get(pool);
                    index[next] = pool;
                    unitSize[next] = homes.unitSize();
                    least[next] = homes.least();
                    accessible[next] = homes.accessible();
                    pets[next++] = homes.pets();
                }
                first[town + 1] = next;
            }
        }

        int units(int pool, Needs needs) {
            return needs.units(unitSize[pool], least[pool], accessible[pool], pets[pool]);
        }
    }
}
