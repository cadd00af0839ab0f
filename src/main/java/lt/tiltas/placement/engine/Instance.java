package lt.tiltas.placement.engine;

import java.util.List;

/**
 * A country and who is to be placed in it.
 *
 * @param groups names of the fairness groups, at most 64; bit g of {@link Household#groups} means groups.get(g)
 */
public record Instance(Country country, List<Household> households, List<String> groups) {

    public Instance {
        households = List.copyOf(households);
        groups = List.copyOf(groups);
        if (groups.size() > Long.SIZE) {
            throw new IllegalArgumentException("At most 64 groups");
        }
    }

    public Instance(Country country, List<Household> households) {
        this(country, households, List.of());
    }
}
