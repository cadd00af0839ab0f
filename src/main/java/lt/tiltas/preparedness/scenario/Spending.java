package lt.tiltas.preparedness.scenario;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.preparedness.engine.money.Category;
import lt.tiltas.preparedness.engine.money.Funding;

/**
 * What it costs in all weeks together, on average over the runs, and who pays.
 *
 * @param lines those that nobody pays first
 */
public record Spending(List<Line> lines, long cents, long uncovered) {

    /**
     * @param budget line of the budget
     * @param uncovered cents that no purse pays
     * @param purses that may be asked, with the share that they pay at most
     */
    public record Line(Category category, String budget, long cents, long uncovered, List<Eligible> purses) {}

    /** @param percent of the cost at most */
    public record Eligible(String code, long percent, String mark) {}

    private static final double HUNDRED = 100;

    static Spending of(Map<Category, List<Long>> weeks, Ground ground) {
        Map<Category, Long> costs = new EnumMap<>(Category.class);
        weeks.forEach((category, each) ->
                costs.put(category, each.stream().mapToLong(Long::longValue).sum()));
        Funding.Cover cover = Funding.cover(
                costs, ground.purses().stream().map(Purse::funding).toList());
        List<Line> lines = costs.entrySet().stream()
                .filter(cost -> cost.getValue() > 0 || cost.getKey() == Category.HOSTS)
                .map(cost -> new Line(
                        cost.getKey(),
                        ground.lines().getOrDefault(cost.getKey(), "none"),
                        cost.getValue(),
                        cover.uncovered().get(cost.getKey()),
                        eligible(cost.getKey(), ground.purses())))
                .sorted(Comparator.comparingLong(Line::uncovered)
                        .thenComparingLong(Line::cents)
                        .reversed()
                        .thenComparing(Line::category))
                .toList();
        return new Spending(
                lines, costs.values().stream().mapToLong(Long::longValue).sum(), cover.open());
    }

    private static List<Eligible> eligible(Category category, List<Purse> purses) {
        return purses.stream()
                .filter(purse -> purse.pays().contains(category))
                .map(purse -> new Eligible(purse.code(), Math.round(HUNDRED * purse.share()), purse.mark()))
                .toList();
    }
}
