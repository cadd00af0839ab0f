package lt.tiltas.preparedness.engine.money;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A purse that pays part of some costs.
 *
 * @param code of eligibility, as its rules name it
 * @param share of a cost that it pays at most
 * @param cents it has
 */
public record Funding(String code, Set<Category> pays, double share, long cents) {

    public Funding {
        pays = Set.copyOf(pays);
    }

    /** @param uncovered what no purse pays, by category */
    public record Cover(List<Part> parts, Map<Category, Long> uncovered) {

        public long open() {
            return uncovered.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public record Part(String code, Category category, long cents) {}

    /** Purses are asked in their order; a share is of the whole cost and not of what is left. */
    public static Cover cover(Map<Category, Long> costs, List<Funding> purses) {
        Map<Category, Long> open = new EnumMap<>(Category.class);
        open.putAll(costs);
        List<Part> parts = new ArrayList<>();
        for (Funding purse : purses) {
            long left = purse.cents();
            for (Category category : Category.values()) {
                if (purse.pays().contains(category) && costs.containsKey(category)) {
                    long most = Math.min(left, Cents.round(costs.get(category) * purse.share()));
                    long paid = Math.min(most, open.get(category));
                    open.merge(category, -paid, Long::sum);
                    left -= paid;
                    parts.add(new Part(purse.code(), category, paid));
                }
            }
        }
        return new Cover(parts, open);
    }
}
