package lt.tiltas.placement.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What there is to place people into: towns, sites, and how much it weighs that a person stays unplaced. Sites of one kind in one town are one
 * pool and have one price: exact for flats, and for collective sites as far as households can be packed whole.
 */
public final class Country {

    private final List<Town> towns;
    private final List<Site> sites;
    private final double penalty;
    private final List<Pool> pools;
    private final int[] poolOfSite;
    private final int[][] poolsOfTown;

    /**
     * Homes of one kind in one town.
     *
     * @param sites indexes into the sites of the country
     * @param units beds or flats of all of them
     */
    public record Pool(int town, int unitSize, int least, boolean accessible, boolean pets, int units, int[] sites) {

        public int units(Needs needs) {
            return needs.units(unitSize, least, accessible, pets);
        }

        int take(int persons) {
            return Site.take(unitSize, least, persons);
        }
    }

    private record Kind(int town, int unitSize, int least, boolean accessible, boolean pets) {}

    /** @param penalty what each person not placed takes from the value, above 0 */
    public Country(List<Town> towns, List<Site> sites, double penalty) {
        this.towns = List.copyOf(towns);
        this.sites = List.copyOf(sites);
        this.penalty = penalty;
        this.poolOfSite = new int[sites.size()];
        this.pools = pooled();
        this.poolsOfTown = new int[towns.size()][];
        Arrays.setAll(poolsOfTown, town -> ofTown(town));
    }

    private List<Pool> pooled() {
        Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();
        for (int index = 0; index < sites.size(); index++) {
            Site site = sites.get(index);
            kinds.computeIfAbsent(
                            new Kind(site.town(), site.unitSize(), site.least(), site.accessible(), site.pets()),
                            kind -> new ArrayList<>())
                    .add(index);
        }
        List<Pool> found = new ArrayList<>();
        kinds.forEach((kind, members) -> {
            members.forEach(site -> poolOfSite[site] = found.size());
            int units =
                    members.stream().mapToInt(site -> sites.get(site).units()).sum();
            int[] indexes = members.stream().mapToInt(Integer::intValue).toArray();
            found.add(new Pool(
                    kind.town(), kind.unitSize(), kind.least(), kind.accessible(), kind.pets(), units, indexes));
        });
        return List.copyOf(found);
    }

    private int[] ofTown(int town) {
        return IntStream.range(0, pools.size())
                .filter(pool -> pools.get(pool).town() == town)
                .toArray();
    }

    public List<Town> towns() {
        return towns;
    }

    public List<Site> sites() {
        return sites;
    }

    public List<Pool> pools() {
        return pools;
    }

    public int poolOf(int site) {
        return poolOfSite[site];
    }

    /** Indexes of the pools of a town; not to be changed. */
    public int[] poolsOf(int town) {
        return poolsOfTown[town];
    }

    public double penalty() {
        return penalty;
    }
}
