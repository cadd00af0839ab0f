import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Scarce;
import lt.tiltas.placement.engine.Site;
import lt.tiltas.placement.engine.Town;

/**
 * Years in the shape of the dynamic-placement paper (Ahani et al. 2024), as far as it can be invented: places that hold persons and nothing else, batches
 * of eight, each pair of case and place possible with 0.55, a share tied to one place, capacity a tenth above the people, a case not placed is worth 0.
 */
record Published(Instance pool, Instance before, Instance year) {

    private static final double[] SIZES = {0.34, 0.15, 0.14, 0.14, 0.11, 0.07, 0.05};
    private static final int BATCH = 8;

    static Published of(long seed, int places, int cases, double tied) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] logit = random.doubles(places, 0.12, 0.45).map(p -> Math.log(p / (1 - p))).toArray();
        List<Household> pool = new ArrayList<>();
        for (int n = 0; n < 3 * cases; n++) {
            pool.add(one(random, n, n % cases / BATCH, logit, tied));
        }
        List<Household> year = pool.subList(cases, 2 * cases);
        Country country = country(random, year, places);
        return new Published(
                new Instance(country, pool), new Instance(country, pool.subList(0, cases)), new Instance(country, year));
    }

    private static Household one(SplittableRandom random, int id, int day, double[] logit, double tied) {
        int persons = 1;
        for (double at = random.nextDouble(); persons < SIZES.length && at >= SIZES[persons - 1]; persons++) {
            at -= SIZES[persons - 1];
        }
        int adults = Math.min(persons, 1 + random.nextInt(3));
        double[] value = new double[logit.length];
        double[] person = random.doubles(adults).map(x -> 0.7 * random.nextGaussian()).toArray();
        int only = random.nextDouble() < tied ? random.nextInt(logit.length) : -1;
        boolean somewhere = false;
        for (int place = 0; place < value.length; place++) {
            for (double self : person) {
                value[place] += 1 / (1 + Math.exp(-logit[place] - self - 0.55 * random.nextGaussian()));
            }
            boolean possible = only >= 0 ? place == only : random.nextDouble() < 0.55 || (!somewhere && place == value.length - 1);
            somewhere |= possible;
            value[place] = possible ? value[place] : Double.NaN;
        }
        return new Household(id, day, new Needs(persons, false, false, 0, 0, 0, 0, 0), value, 0);
    }

    /** Capacity by shares drawn from Dirichlet(4), and at least 1.05 times what is tied there. */
    private static Country country(SplittableRandom random, List<Household> year, int places) {
        double[] share = new double[places];
        double[] needed = new double[places];
        double sum = 0;
        for (int place = 0; place < places; place++) {
            for (int n = 0; n < 4; n++) {
                share[place] -= Math.log(1 - random.nextDouble());
            }
            sum += share[place];
        }
        int people = year.stream().mapToInt(Household::persons).sum();
        for (Household household : year) {
            long open = Arrays.stream(household.value()).filter(value -> !Double.isNaN(value)).count();
            for (int place = 0; open == 1 && place < places; place++) {
                needed[place] += Double.isNaN(household.value()[place]) ? 0 : household.persons();
            }
        }
        List<Town> towns = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            double[] capacity = new double[Scarce.COUNT];
            Arrays.fill(capacity, 1e6);
            towns.add(new Town(place, capacity));
            int beds = (int) Math.round(Math.max(1.1 * people * share[place] / sum, 1.05 * needed[place]));
            sites.add(new Site(place, place, 1, beds, true, true));
        }
        return new Country(towns, sites, 0);
    }
}
