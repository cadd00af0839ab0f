package lt.tiltas.placement.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.placement.engine.Capacities;
import lt.tiltas.placement.engine.Certificate;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Desk;
import lt.tiltas.placement.engine.Effort;
import lt.tiltas.placement.engine.Fairness;
import lt.tiltas.placement.engine.Foresight;
import lt.tiltas.placement.engine.Hindsight;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Placement;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.engine.Rule;

/**
 * What one run works out. Those who wait are placed at once for the proof; then one by one at the live prices, with the groups' floors and without,
 * so that everybody sees what the floors cost. Floors are a share of the mean a group has when a sampled future is placed at once (Freund et al. 2023).
 */
final class Reckoning {

    private static final int THREADS = 1;

    /**
     * @param live prices that decide from now on
     * @param proof certificate of the list placed at once; its prices prove the bound
     * @param online value of the list placed one by one at the live prices; @param withoutFloors the same at prices without floors
     */
    record Reckoned(Prices live, Certificate proof, double online, double withoutFloors, List<PriceRun.Group> groups) {}

    private final Country country;
    private final Expected expected;
    private final long seed;

    Reckoning(Country country, Expected expected, long seed) {
        this.country = country;
        this.expected = expected;
        this.seed = seed;
    }

    Reckoned reckon() {
        Instance list = new Instance(country, expected.waiting(), Groups.CODES);
        Placement atOnce = new Hindsight(list, Effort.QUICK, seed, THREADS).place();
        Capacities free = Capacities.of(country);
        Prices fair = prices(free.with(floors()));
        int[] online = oneByOne(fair);
        int[] plain = oneByOne(prices(free.with(new double[Groups.CODES.size()])));
        return new Reckoned(
                fair,
                Certificate.of(
                        list,
                        atOnce.certificate().prices(),
                        atOnce.certificate().value()),
                value(online),
                value(plain),
                groups(list, atOnce.site(), plain, online));
    }

    private Prices prices(Capacities free) {
        return expected.known().isEmpty()
                ? Prices.zero(country, Groups.CODES.size())
                : new Foresight(country, expected.known(), Rule.USUAL, seed).first(free, expected.households());
    }

    /** The least sum of outcomes by group that those who wait and those who come should have. */
    private double[] floors() {
        double[] floors = new double[Groups.CODES.size()];
        int size = (int) Math.round(expected.households());
        if (expected.known().isEmpty() || size == 0) {
            return floors;
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<Household> future = new ArrayList<>();
        while (future.size() < size) {
            future.add(expected.known().get(random.nextInt(expected.known().size())));
        }
        Instance sampled = new Instance(country, future, Groups.CODES);
        int[] best = new Hindsight(sampled, Effort.QUICK, seed, THREADS).place().site();
        for (Fairness.Line line : Fairness.table(sampled, best, best)) {
            floors[Groups.CODES.indexOf(line.group())] =
                    Math.max(0, expected.floor() * line.free() * line.households());
        }
        return floors;
    }

    private int[] oneByOne(Prices prices) {
        Desk desk = new Desk(country, new Ledger(country), prices);
        int[] site = new int[expected.waiting().size()];
        Arrays.setAll(site, row -> desk.place(expected.waiting().get(row)));
        return site;
    }

    private double value(int[] site) {
        double value = 0;
        for (int row = 0; row < site.length; row++) {
            Household household = expected.waiting().get(row);
            value += site[row] < 0
                    ? -country.penalty() * household.persons()
                    : household.value()[country.sites().get(site[row]).town()];
        }
        return value;
    }

    private List<PriceRun.Group> groups(Instance list, int[] atOnce, int[] plain, int[] online) {
        var without = Fairness.table(list, atOnce, plain).stream()
                .collect(Collectors.toMap(Fairness.Line::group, Function.identity()));
        return Fairness.table(list, atOnce, online).stream()
                .map(line -> new PriceRun.Group(
                        line.group(),
                        line.households(),
                        new PriceRun.Means(
                                line.free(),
                                expected.floor() * line.free(),
                                without.get(line.group()).mean(),
                                line.mean())))
                .toList();
    }
}
