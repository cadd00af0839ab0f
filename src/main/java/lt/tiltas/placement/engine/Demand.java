package lt.tiltas.placement.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Households in columns, for loops that run through all of them many times; more may be added at the end. Households of one size, wheelchair and
 * pet are one kind: they may live in the same pools.
 */
final class Demand {

    final Country country;
    int size;
    int[] kind;
    int[] persons;
    double[] work;
    final int[][] school = new int[3][];
    int[] med;
    double[][] value;
    long[] groups;

    private final Map<Kind, Integer> kinds = new HashMap<>();
    private final List<Openings> openings = new ArrayList<>();
    private final int[][] kindsOfPool;

    private record Kind(int persons, boolean wheelchair, boolean pet) {}

    /** By town: the pools that are open to a kind, and the units it takes of each. */
    record Openings(int[][] pools, int[][] units) {}

    Demand(Country country, List<Household> households) {
        this.country = country;
        int room = Math.max(16, households.size());
        kind = new int[room];
        persons = new int[room];
        work = new double[room];
        med = new int[room];
        value = new double[room][];
        groups = new long[room];
        Arrays.setAll(school, band -> new int[room]);
        kindsOfPool = new int[country.pools().size()][0];
        households.forEach(this::add);
    }

    void add(Household household) {
        if (size == kind.length) {
            grow(size * 2);
        }
        Needs needs = household.needs();
        kind[size] =
                kinds.computeIfAbsent(new Kind(needs.persons(), needs.wheelchair(), needs.pet()), fresh -> open(needs));
        persons[size] = needs.persons();
        work[size] = needs.work();
        school[0][size] = needs.school0();
        school[1][size] = needs.school1();
        school[2][size] = needs.school2();
        med[size] = needs.med();
        value[size] = household.value();
        groups[size] = household.groups();
        size++;
    }

    private void grow(int room) {
        kind = Arrays.copyOf(kind, room);
        persons = Arrays.copyOf(persons, room);
        work = Arrays.copyOf(work, room);
        med = Arrays.copyOf(med, room);
        value = Arrays.copyOf(value, room);
        groups = Arrays.copyOf(groups, room);
        Arrays.setAll(school, band -> Arrays.copyOf(school[band], room));
    }

    private int open(Needs needs) {
        int towns = country.towns().size();
        Openings open = new Openings(new int[towns][], new int[towns][]);
        for (int town = 0; town < towns; town++) {
            open.pools[town] = Arrays.stream(country.poolsOf(town))
                    .filter(pool -> country.pools().get(pool).units(needs) > 0)
                    .toArray();
            open.units[town] = Arrays.stream(open.pools[town])
                    .map(pool -> country.pools().get(pool).units(needs))
                    .toArray();
            for (int pool : open.pools[town]) {
                kindsOfPool[pool] = Arrays.copyOf(kindsOfPool[pool], kindsOfPool[pool].length + 1);
                kindsOfPool[pool][kindsOfPool[pool].length - 1] = openings.size();
            }
        }
        openings.add(open);
        return openings.size() - 1;
    }

    int kinds() {
        return openings.size();
    }

    int[] pools(int oneKind, int town) {
        return openings.get(oneKind).pools[town];
    }

    int[] units(int oneKind, int town) {
        return openings.get(oneKind).units[town];
    }

    /** Kinds that may live in a pool. */
    int[] kindsOf(int pool) {
        return kindsOfPool[pool];
    }

    double penalty(int row) {
        return country.penalty() * persons[row];
    }
}
