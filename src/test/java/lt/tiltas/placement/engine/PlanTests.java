package lt.tiltas.placement.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three collective sites of six beds: households sleep whole at one of them. */
class PlanTests {

    private final Plan plan = plan(new int[] {2, 2, 2, 4, 3, 6});

    private static Plan plan(int[] persons) {
        double[] plenty = {99, 99, 99, 99, 99, 99, 99, 99, 99};
        List<Site> sites = List.of(
                new Site(0, 0, 1, 6, true, true), new Site(1, 0, 1, 6, true, true), new Site(2, 0, 1, 6, true, true));
        Country country = new Country(List.of(new Town(0, plenty)), sites, 1);
        List<Household> households = new ArrayList<>();
        for (int size : persons) {
            Needs needs = new Needs(size, false, false, 0, 0, 0, 0, 1);
            households.add(new Household(households.size(), 0, needs, new double[] {1}, 0));
        }
        return new Plan(new Demand(country, households));
    }

    @Test
    void small_households_move_next_door_so_that_a_large_one_keeps_together() {
        plan.put(0, 0);
        plan.put(1, 1);
        plan.put(2, 2);
        int mark = plan.moves();
        int site = plan.free(0, 6);
        assertThat(site).isNotEqualTo(Plan.NOWHERE);
        plan.put(5, site);
        assertThat(plan.value()).isEqualTo(1 + 1 + 1 - 4 - 3 + 1);
        plan.leave(5);
        plan.undo(mark);
        assertThat(plan.site).startsWith(0, 1, 2);
    }

    @Test
    void where_no_moving_helps_nobody_is_moved() {
        plan.put(3, 0);
        plan.put(4, 1);
        plan.put(5, 2);
        assertThat(plan.free(0, 5)).isEqualTo(Plan.NOWHERE);
        assertThat(plan.moves()).isZero();
        assertThat(plan.site[3]).isZero();
    }
}
