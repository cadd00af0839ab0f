package lt.tiltas.placement.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairnessTests {

    private static final int FIRST = 0;

    /** Ten beds in a good town and plenty in another; the few of the first group gain little there, the many of the second much. */
    private static Instance rivals(int few, int many) {
        double[] capacity = {100, 100, 100, 100, 100, 100, 100, 1000, 1000};
        List<Town> towns = List.of(new Town(0, capacity), new Town(1, capacity));
        List<Site> sites = List.of(new Site(0, 0, 1, 10, true, true), new Site(1, 1, 1, 1000, true, true));
        Needs alone = new Needs(1, false, false, 0, 0, 0, 0, 1);
        List<Household> households = new ArrayList<>();
        for (int id = 0; id < few + many; id++) {
            boolean first = id % ((few + many) / few) == 0;
            double[] value = first ? new double[] {0.9, 0.5} : new double[] {1, 0.3};
            households.add(new Household(id, id, alone, value, first ? 1 : 2));
        }
        return new Instance(new Country(towns, sites, 1), households, List.of("few", "many"));
    }

    @Test
    void without_a_floor_the_few_never_get_the_good_town() {
        Instance instance = rivals(10, 20);
        Placement free = new Hindsight(instance, Effort.USUAL, 1, 1).place();
        assertThat(Fairness.table(instance, free.site(), free.site()).get(FIRST).mean())
                .isEqualTo(0.5);
    }

    @Test
    void a_floor_has_a_price_that_lifts_the_group_to_it() {
        Instance instance = rivals(10, 20);
        Demand demand = new Demand(instance.country(), instance.households());
        Capacities owed = Capacities.of(instance.country()).with(new double[] {10 * 0.7, 0});
        Descent descent = new Descent(demand, owed, Prices.zero(instance.country(), 2));
        int[] rows = Market.all(demand.size);
        for (int epoch = 0; epoch < 400; epoch++) {
            descent.epoch(rows, 0.5 * Math.pow(0.98, epoch), epoch >= 300);
        }
        assertThat(descent.mean().group()[FIRST]).isBetween(0.3, 1.0);
        assertThat(descent.mean().group()[1]).isZero();
    }

    @Test
    void a_year_keeps_the_floors_of_its_groups() {
        Instance large = Invented.instance(71, 8, 2400);
        Instance history = new Instance(large.country(), large.households().subList(0, 1200), large.groups());
        List<Household> people = large.households().subList(1200, 2400).stream()
                .map(one -> new Household(one.id(), one.day() - 1200, one.needs(), one.value(), one.groups()))
                .toList();
        Instance year = new Instance(large.country(), people, large.groups());
        int[] best = new Hindsight(year, Effort.USUAL, 1, 1).place().site();
        int[] site = Watch.fair(history, Rule.USUAL, 1).year(year);
        assertThat(Feasible.faults(year, site)).isEmpty();
        assertThat(Fairness.table(year, best, site)).hasSize(3).allMatch(Fairness.Line::met);
    }
}
