package lt.tiltas.placement.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Small countries and households at random, scarce in some things and rich in others. */
final class Invented {

    private Invented() {}

    static Instance instance(long seed, int towns, int households) {
        SplittableRandom random = new SplittableRandom(seed);
        Country country = country(random, towns, households);
        List<Household> people = new ArrayList<>();
        for (int id = 0; id < households; id++) {
            people.add(household(random, id, towns));
        }
        return new Instance(country, people, List.of("small", "large", "wheelchair"));
    }

    private static Country country(SplittableRandom random, int towns, int households) {
        double each = households / (double) towns;
        List<Town> made = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        for (int town = 0; town < towns; town++) {
            double[] capacity = new double[Scarce.COUNT];
            for (Scarce resource : Scarce.values()) {
                double usual = resource == Scarce.QUOTA || resource == Scarce.CASELOAD ? 3 * each : 0.6 * each;
                capacity[resource.ordinal()] = Math.floor(usual * (0.5 + random.nextDouble()));
            }
            made.add(new Town(town, capacity));
            int[] kinds = {1, 1, 2, 4, 6, 8};
            for (int kind : kinds) {
                if (random.nextInt(3) > 0) {
                    int units = (int) (each * (kind == 1 ? 1.2 : 0.3) * random.nextDouble()) + 1;
                    sites.add(new Site(sites.size(), town, kind, units, random.nextBoolean(), random.nextBoolean()));
                }
            }
        }
        return new Country(made, sites, 1);
    }

    private static Household household(SplittableRandom random, int id, int towns) {
        int persons = 1 + Math.min(random.nextInt(8), random.nextInt(8));
        boolean wheelchair = random.nextInt(12) == 0;
        int children = persons > 1 ? random.nextInt(persons) : 0;
        Needs needs = new Needs(
                persons,
                wheelchair,
                random.nextInt(10) == 0,
                children / 2,
                children - children / 2,
                0,
                random.nextInt(8) == 0 ? 1 + random.nextInt(4) : 0,
                persons - 0.5 * children);
        double[] value = new double[towns];
        for (int town = 0; town < towns; town++) {
            value[town] = random.nextInt(4) == 0 ? Double.NaN : random.nextDouble() * (persons - children);
        }
        long groups = (persons < 4 ? 1 : 2) | (wheelchair ? 4 : 0);
        return new Household(id, id, needs, value, groups);
    }
}
