package lt.tiltas.placement.engine;

import java.util.Arrays;

/**
 * How much there is of everything that has a price.
 *
 * @param town by {@link Scarce} and index of town
 * @param pool by index of pool, in beds or flats
 * @param floor by fairness group: the least sum of outcomes; 0 = none
 */
public record Capacities(double[][] town, double[] pool, double[] floor) {

    public static Capacities of(Country country) {
        double[][] town = new double[Scarce.COUNT][country.towns().size()];
        for (int resource = 0; resource < Scarce.COUNT; resource++) {
            for (int at = 0; at < town[resource].length; at++) {
                town[resource][at] = country.towns().get(at).capacity()[resource];
            }
        }
        double[] pool =
                country.pools().stream().mapToDouble(Country.Pool::units).toArray();
        return new Capacities(town, pool, new double[0]);
    }

    public Capacities with(double[] floors) {
        return new Capacities(town, pool, floors);
    }

    /** Everything times a factor. */
    public Capacities times(double factor) {
        return new Capacities(
                Arrays.stream(town).map(row -> times(row, factor)).toArray(double[][]::new),
                times(pool, factor),
                times(floor, factor));
    }

    private static double[] times(double[] row, double factor) {
        return Arrays.stream(row).map(x -> x * factor).toArray();
    }

    /** What all of it costs at these prices, less what floors give back. */
    double worth(Prices prices) {
        double sum = 0;
        for (int resource = 0; resource < Scarce.COUNT; resource++) {
            for (int at = 0; at < town[resource].length; at++) {
                sum += prices.town()[resource][at] * town[resource][at];
            }
        }
        for (int n = 0; n < pool.length; n++) {
            sum += prices.pool()[n] * pool[n];
        }
        for (int g = 0; g < floor.length; g++) {
            sum -= prices.group()[g] * floor[g];
        }
        return sum;
    }
}
