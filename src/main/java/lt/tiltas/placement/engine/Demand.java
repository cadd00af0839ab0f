package lt.tiltas.placement.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Households in columns, for loops that run through all of them many times. Households of one size, wheelchair and pet are one kind: they may live in the same pools. */
final class Demand {

    final Country country;
    final int size;
    final int[] kind;
    final int[] persons;
    final double[] work;
    final int[][] school = new int[3][];
    final int[] med;
    final double[][] value;
    final long[] groups;
    /** Pools open to a kind in a town: {@code pools[kind][town]}, and the units it takes of any of them. */
    final int[][][] pools;

    final int[][][] units;
    /** Kinds that may live in a pool. */
    final int[][] kindsOfPool;

    private record Kind(int persons, boolean wheelchair, boolean pet) {}

    Demand(Country country, List<Household> households) {
        this.country = country;
        size = households.size();
        kind = new int[size];
        persons = new int[size];
        work = new double[size];
        med = new int[size];
        value = new double[size][];
        groups = new long[size];
        for (int band = 0; band < 3; band++) {
            school[band] = new int[size];
        }
        Map<Kind, Integer> kinds = new HashMap<>();
        List<Needs> examples = new java.util.ArrayList<>();
        for (int row = 0; row < size; row++) {
            Household household = households.get(row);
            Needs needs = household.needs();
            kind[row] = kinds.computeIfAbsent(
                    new Kind(needs.persons(), needs.wheelchair(), needs.pet()), fresh -> kinds.size());
            if (kind[row] == examples.size()) {
                examples.add(needs);
            }
            fill(row, household);
        }
        pools = new int[examples.size()][country.towns().size()][];
        units = new int[examples.size()][country.towns().size()][];
        kindsOfPool = new int[country.pools().size()][];
        open(examples);
    }

    private void fill(int row, Household household) {
        Needs needs = household.needs();
        persons[row] = needs.persons();
        work[row] = needs.work();
        school[0][row] = needs.school0();
        school[1][row] = needs.school1();
        school[2][row] = needs.school2();
        med[row] = needs.med();
        value[row] = household.value();
        groups[row] = household.groups();
    }

    private void open(List<Needs> examples) {
        for (int one = 0; one < examples.size(); one++) {
            Needs needs = examples.get(one);
            for (int town = 0; town < country.towns().size(); town++) {
                pools[one][town] = java.util.Arrays.stream(country.poolsOf(town))
                        .filter(pool -> country.pools().get(pool).units(needs) > 0)
                        .toArray();
                units[one][town] = java.util.Arrays.stream(pools[one][town])
                        .map(pool -> country.pools().get(pool).units(needs))
                        .toArray();
            }
        }
        for (int pool = 0; pool < kindsOfPool.length; pool++) {
            Country.Pool homes = country.pools().get(pool);
            kindsOfPool[pool] = java.util.stream.IntStream.range(0, examples.size())
                    .filter(one -> homes.units(examples.get(one)) > 0)
                    .toArray();
        }
    }

    int kinds() {
        return pools.length;
    }

    double penalty(int row) {
        return country.penalty() * persons[row];
    }
}
