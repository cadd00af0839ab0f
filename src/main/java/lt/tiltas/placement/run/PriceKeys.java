package lt.tiltas.placement.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.engine.Scarce;

/**
 * Prices by names that outlast the moment: {@code quota:19}, {@code home:19:4:true:false} (municipality, size, step-free, pets),
 * {@code group:women}.
 */
final class PriceKeys {

    static final String GROUP = "group:";

    private PriceKeys() {}

    /** Those above zero. @param groups names of the fairness groups in their order */
    static Map<String, Double> named(Country country, List<String> groups, Prices prices) {
        Map<String, Double> named = new TreeMap<>();
        for (Scarce resource : Scarce.values()) {
            for (int town = 0; town < country.towns().size(); town++) {
                put(named, key(country, resource, town), prices.of(resource, town));
            }
        }
        for (int pool = 0; pool < country.pools().size(); pool++) {
            put(named, key(country, pool), prices.pool()[pool]);
        }
        for (int group = 0; group < prices.group().length; group++) {
            put(named, GROUP + groups.get(group), prices.group()[group]);
        }
        return named;
    }

    private static void put(Map<String, Double> named, String key, double price) {
        if (price > 0) {
            named.put(key, price);
        }
    }

    /** What has no name among them is free. */
    static Prices of(Country country, List<String> groups, Map<String, Double> named) {
        Prices prices = Prices.zero(country, groups.size());
        for (Scarce resource : Scarce.values()) {
            for (int town = 0; town < country.towns().size(); town++) {
                prices.town()[resource.ordinal()][town] = named.getOrDefault(key(country, resource, town), 0.0);
            }
        }
        for (int pool = 0; pool < country.pools().size(); pool++) {
            prices.pool()[pool] = named.getOrDefault(key(country, pool), 0.0);
        }
        for (int group = 0; group < groups.size(); group++) {
            prices.group()[group] = named.getOrDefault(GROUP + groups.get(group), 0.0);
        }
        return prices;
    }

    private static String key(Country country, Scarce resource, int town) {
        return resource.column() + ":" + country.towns().get(town).id();
    }

    private static String key(Country country, int index) {
        Country.Pool pool = country.pools().get(index);
        return "home:" + country.towns().get(pool.town()).id() + ":" + pool.unitSize() + ":" + pool.accessible() + ":"
                + pool.pets();
    }
}
