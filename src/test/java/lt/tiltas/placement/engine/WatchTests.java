package lt.tiltas.placement.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years as they happen; the seed is in the name of each case. */
class WatchTests {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void a_year_is_feasible_and_better_than_greed(long seed) {
        Instance year = Invented.instance(seed, 8, 600);
        Instance history = history(year, seed);
        int[] site = new Watch(history, Rule.USUAL, seed).year(year);
        assertThat(Feasible.faults(year, site)).isEmpty();
        Prices zero = Prices.zero(year.country(), 0);
        Desk greedy = new Desk(year.country(), new Ledger(year.country()), zero);
        int[] grabbed = year.households().stream().mapToInt(greedy::place).toArray();
        assertThat(Placement.of(year, site, zero).certificate().value())
                .isGreaterThan(Placement.of(year, grabbed, zero).certificate().value());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void who_comes_later_changes_nothing_before(long seed) {
        Instance year = Invented.instance(seed, 6, 300);
        Instance history = history(year, seed);
        int known = 140;
        List<Household> later = new ArrayList<>(year.households().subList(known, 300));
        Collections.shuffle(later, new Random(seed));
        List<Household> other = new ArrayList<>(year.households().subList(0, known));
        for (int n = 0; n < later.size(); n++) {
            Household household = later.get(n);
            other.add(
                    new Household(household.id(), known + n, household.needs(), household.value(), household.groups()));
        }
        int[] one = new Watch(history, Rule.USUAL, seed).year(year);
        int[] two = new Watch(history, Rule.USUAL, seed).year(new Instance(year.country(), other, year.groups()));
        assertThat(Arrays.copyOf(two, known)).isEqualTo(Arrays.copyOf(one, known));
        assertThat(two).isNotEqualTo(one);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void a_year_has_one_course(long seed) {
        Instance year = Invented.instance(seed, 6, 200);
        Instance history = history(year, seed);
        assertThat(Watch.fair(history, Rule.USUAL, seed).year(year))
                .isEqualTo(Watch.fair(history, Rule.USUAL, seed).year(year));
    }

    /** Another draw of people in the same country. */
    private static Instance history(Instance year, long seed) {
        int towns = year.country().towns().size();
        int size = year.households().size();
        return new Instance(
                year.country(), Invented.instance(seed + 1000, towns, size).households(), year.groups());
    }
}
