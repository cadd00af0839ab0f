package lt.tiltas.placement.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The proof that goes with a run: no placement whatever, of these households into this country, is worth more than the bound (weak duality of
 * the assignment's linear program; Ahani et al., Dynamic placement in refugee resettlement, 2024). Any prices prove a bound; the better the
 * prices, the closer it lies. Worked out from the instance and the prices alone, in households times towns, by none of the code that found them. Prices of
 * fairness groups play no part: the bound is one of the plain value.
 *
 * @param bound at least the value of every feasible placement
 * @param value of the placement that was found
 */
public record Certificate(Prices prices, double bound, double value) {

    private record Kind(int persons, boolean wheelchair, boolean pet) {}

    public static Certificate of(Instance instance, Prices prices, double value) {
        return new Certificate(prices, bound(instance, prices), value);
    }

    /** Value in percent of the bound. */
    public double percent() {
        return 100 * value / bound;
    }

    /** Whether the instance and the prices really prove the bound, and the value keeps below it. */
    public boolean holds(Instance instance) {
        double tolerance = 1e-6 * Math.max(1, Math.abs(bound));
        return Math.abs(bound(instance, prices) - bound) <= tolerance && value <= bound + tolerance;
    }

    private static double bound(Instance instance, Prices prices) {
        Country country = instance.country();
        double bound = capacities(country, prices);
        Map<Kind, double[]> homes = new HashMap<>();
        for (Household household : instance.households()) {
            Needs needs = household.needs();
            double[] home = homes.computeIfAbsent(
                    new Kind(needs.persons(), needs.wheelchair(), needs.pet()), kind -> homes(country, prices, needs));
            double best = -country.penalty() * needs.persons();
            double[] value = household.value();
            for (int town = 0; town < home.length; town++) {
                double net = value[town] - home[town] - prices.paid(needs, town);
                if (net > best) {
                    best = net;
                }
            }
            bound += best;
        }
        return bound;
    }

    private static double capacities(Country country, Prices prices) {
        double sum = 0;
        for (int pool = 0; pool < prices.pool().length; pool++) {
            sum += atLeastZero(prices.pool()[pool]) * country.pools().get(pool).units();
        }
        List<Town> towns = country.towns();
        for (int town = 0; town < towns.size(); town++) {
            for (Scarce resource : Scarce.values()) {
                sum += atLeastZero(prices.of(resource, town)) * towns.get(town).capacity(resource);
            }
        }
        return sum;
    }

    private static double atLeastZero(double price) {
        if (!(price >= 0)) {
            throw new IllegalArgumentException("A price is at least 0, not " + price);
        }
        return price;
    }

    /** The cheapest home in each town that such a household may live in; infinite where there is none. */
    private static double[] homes(Country country, Prices prices, Needs needs) {
        double[] cheapest = new double[country.towns().size()];
        Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
        for (int pool = 0; pool < country.pools().size(); pool++) {
            Country.Pool homes = country.pools().get(pool);
            int units = homes.units(needs);
            if (units > 0) {
                cheapest[homes.town()] = Math.min(cheapest[homes.town()], units * prices.pool()[pool]);
            }
        }
        return cheapest;
    }
}
