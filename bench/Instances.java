import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Invents placement instances of the shape of the given ones (annual: 5,000 households, 60 towns, 360 sites, 250 days): the same shares of sizes, needs, ties
 * and languages, capacities scarce to the same degree, and employment that depends on person, town and how they suit each other in five ways.
 * The same seed gives the same files.
 */
final class Instances {

    private static final double[] SIZES = {0.30, 0.18, 0.16, 0.15, 0.10, 0.06, 0.03, 0.02};
    private static final double[] LANGUAGES = {0.25, 0.19, 0.105, 0.083, 0.074, 0.068, 0.063, 0.059, 0.055, 0.053};
    private static final double[] MEDICAL = {0.883, 0.05, 0.033, 0.019, 0.015};
    /** Chances of one, two, three adults by size of household. */
    private static final double[][] ADULTS = {
        {1, 0, 0}, {0.37, 0.63, 0}, {0.23, 0.77, 0}, {0.2, 0.7, 0.1}, {0.09, 0.45, 0.46}, {0.1, 0.45, 0.45}, {0.1, 0.42, 0.48}, {0.07, 0.43, 0.5}
    };
    private static final double[] BANDS = {0.325, 0.37, 0.305};
    private static final int[] UNIT_SIZES = {1, 2, 4, 6, 8};
    private static final double[] UNIT_SHARES = {0.21, 0.18, 0.31, 0.21, 0.09};
    private static final double[] OFFERED = {0.88, 0.76, 0.58, 0.4};
    private static final int WAYS = 5;

    private final SplittableRandom random;
    private final int towns;
    private final int days;
    private final double[] share;
    private final double[] cumulative;
    private final double[] townLogit;
    private final double[][] townSuits;
    /** What the last list of households needs altogether: three bands of school places, work, persons. */
    private final double[] total = new double[5];

    private Instances(long seed, int towns, int days) {
        random = new SplittableRandom(seed);
        this.towns = towns;
        this.days = days;
        share = new double[towns];
        townLogit = new double[towns];
        townSuits = new double[towns][WAYS];
        cumulative = new double[towns];
        double sum = 0;
        for (int town = 0; town < towns; town++) {
            share[town] = Math.exp(0.82 * random.nextGaussian());
            sum += share[town];
            townLogit[town] = 0.5 * random.nextGaussian();
            for (int way = 0; way < WAYS; way++) {
                townSuits[town][way] = 0.42 * random.nextGaussian();
            }
        }
        for (int town = 0; town < towns; town++) {
            share[town] /= sum;
            cumulative[town] = share[town] + (town > 0 ? cumulative[town - 1] : 0);
        }
    }

    static Path write(Path folder, long seed, int households, int towns, int sites, int days) throws IOException {
        Files.createDirectories(folder);
        Instances world = new Instances(seed, towns, days);
        world.households(folder.resolve("history.csv"), households);
        Arrays.fill(world.total, 0);
        world.households(folder.resolve("households.csv"), households);
        world.municipalities(folder.resolve("municipalities.csv"), households);
        world.sites(folder.resolve("sites.csv"), sites);
        return folder;
    }

    static Path annual(Path folder, long seed) throws IOException {
        return write(folder, seed, 5000, 60, 360, 250);
    }

    private void municipalities(Path file, int households) throws IOException {
        double[] wanted = new double[4];
        boolean[][] offers = new boolean[4][towns];
        for (int speciality = 0; speciality < 4; speciality++) {
            for (int town = 0; town < towns; town++) {
                offers[speciality][town] = random.nextDouble() < OFFERED[speciality];
                wanted[speciality] += offers[speciality][town] ? share[town] : 0;
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,share,school0,school1,school2,med1,med2,med3,med4,caseload,quota,langs\n");
            for (int town = 0; town < towns; town++) {
                StringBuilder line = new StringBuilder().append(town).append(',').append(share[town]);
                for (int band = 0; band < 3; band++) {
                    line.append(',').append(Math.ceil(total[band] * 1.25 * share[town] * between(0.8, 1.2)));
                }
                for (int speciality = 0; speciality < 4; speciality++) {
                    double slots = 1.4 * MEDICAL[speciality + 1] * households * share[town] / wanted[speciality];
                    line.append(',').append(offers[speciality][town] ? Math.rint(slots * between(0.85, 1.15) + 0.2) : 0.0);
                }
                line.append(',').append(Math.ceil(total[3] * 1.115 * share[town] * between(0.93, 1.07)));
                line.append(',').append(Math.ceil(1.1 * total[4] * share[town])).append(",0");
                for (int language = 1; language < 10; language++) {
                    line.append(random.nextDouble() < 0.5 + 5 * share[town] ? Integer.toString(language) : "");
                }
                out.write(line.append('\n').toString());
            }
        }
    }

    private void sites(Path file, int sites) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,municipality,unitSize,units,accessible,pets\n");
            int id = 0;
            for (int town = 0; town < towns; town++) {
                int count = Math.max(3, (int) Math.round(sites * (0.3 / towns + 0.72 * share[town]) + between(-0.5, 1.5)));
                double beds = total[4] * share[town] * between(1.35, 1.8);
                double[] weight = random.doubles(count, 0.5, 1.5).toArray();
                double sum = Arrays.stream(weight).sum();
                for (int n = 0; n < count; n++) {
                    int size = n == 0 ? 1 : UNIT_SIZES[draw(UNIT_SHARES)];
                    long units = Math.max(1, Math.round(beds * weight[n] / sum / size));
                    int accessible = n == 0 || random.nextDouble() < 0.32 ? 1 : 0;
                    int pets = n == 0 || random.nextDouble() < 0.49 ? 1 : 0;
                    out.write(id++ + "," + town + "," + size + "," + units + "," + accessible + "," + pets + "\n");
                }
            }
        }
    }

    private void households(Path file, int households) throws IOException {
        int[] day = days(households);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,day,n,wheelchair,pet,lang,med,school0,school1,school2,work,tieKind,tieMuni");
            for (int town = 0; town < towns; town++) {
                out.write(",emp" + town);
            }
            out.write('\n');
            for (int id = 0; id < households; id++) {
                household(out, id, day[id]);
            }
        }
    }

    /** Arrivals swell and ebb once a year by about a third, from a phase of their own. */
    private int[] days(int households) {
        double phase = between(0, 2 * Math.PI);
        return random.doubles()
                .filter(at -> random.nextDouble() < (1 + 0.3 * Math.sin(2 * Math.PI * at + phase)) / 1.3)
                .limit(households)
                .mapToInt(at -> (int) (at * days))
                .sorted()
                .toArray();
    }

    private void household(BufferedWriter out, int id, int day) throws IOException {
        int persons = 1 + draw(SIZES);
        int adults = 1 + draw(ADULTS[persons - 1]);
        int[] school = new int[3];
        for (int child = adults; child < persons; child++) {
            if (random.nextDouble() < 0.94) {
                school[draw(BANDS)]++;
            }
        }
        for (int band = 0; band < 3; band++) {
            total[band] += school[band];
        }
        total[4] += persons;
        int wheelchair = random.nextDouble() < 0.04 ? 1 : 0;
        int medical = draw(MEDICAL);
        double work = 1 + 0.5 * persons + (medical > 0 ? 1 : 0) + 0.5 * wheelchair;
        total[3] += work;
        double kind = random.nextDouble();
        int tie = kind < 0.06 ? 2 : kind < 0.21 ? 1 : 0;
        out.write(id + "," + day + "," + persons + "," + wheelchair + "," + (random.nextDouble() < 0.08 ? 1 : 0) + "," + draw(LANGUAGES)
                + "," + medical + "," + school[0] + "," + school[1] + "," + school[2] + "," + work + "," + tie + ","
                + (tie == 0 ? -1 : town()));
        for (double employed : employed(adults)) {
            out.write("," + Math.round(employed * 1e4) / 1e4);
        }
        out.write('\n');
    }

    private double[] employed(int adults) {
        double[] sum = new double[towns];
        double[] together = random.doubles(WAYS, -1.73, 1.73).toArray();
        for (int adult = 0; adult < adults; adult++) {
            if (random.nextDouble() < 0.1) {
                continue;
            }
            double base = -1.0 + 0.72 * random.nextGaussian();
            double[] suits = new double[WAYS];
            Arrays.setAll(suits, way -> 0.75 * together[way] + 0.66 * random.nextGaussian());
            for (int town = 0; town < towns; town++) {
                double logit = base + townLogit[town];
                for (int way = 0; way < WAYS; way++) {
                    logit += suits[way] * townSuits[town][way];
                }
                sum[town] += 1 / (1 + Math.exp(-logit));
            }
        }
        return sum;
    }

    private int town() {
        int found = Arrays.binarySearch(cumulative, random.nextDouble());
        return Math.min(towns - 1, found < 0 ? -found - 1 : found);
    }

    private int draw(double[] chances) {
        double at = random.nextDouble();
        for (int n = 0; n < chances.length; n++) {
            at -= chances[n];
            if (at < 0) {
                return n;
            }
        }
        return chances.length - 1;
    }

    private double between(double least, double most) {
        return ((RandomGenerator) random).nextDouble(least, most);
    }
}
