package lt.tiltas.preparedness.engine.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Invented sites, and needs that rise and fall. */
final class Drawn {

    private Drawn() {}

    static List<Standby> sites(Random random, int count, int weeks) {
        List<Standby> sites = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int places = 50 + 10 * random.nextInt(40);
            sites.add(new Standby(
                    "S" + n,
                    places,
                    random.nextInt(4),
                    100L * places + random.nextInt(40_000),
                    20L * places + random.nextInt(5_000),
                    random.nextBoolean() ? weeks : 1 + random.nextInt(4)));
        }
        return sites;
    }

    static Need need(Random random, List<Standby> sites, int weeks, int scenarios, double tail) {
        double all = sites.stream().mapToInt(Standby::places).sum();
        double[][] beds = new double[scenarios][weeks];
        for (double[] scenario : beds) {
            double height = all * 0.8 * Math.exp(0.5 * random.nextGaussian());
            double peak = weeks * (0.3 + 0.4 * random.nextDouble());
            for (int week = 0; week < weeks; week++) {
                double off = (week - peak) / (weeks / 4.0);
                scenario[week] = Math.rint(200 + height * Math.exp(-off * off));
            }
        }
        double[] base = new double[weeks];
        Arrays.fill(base, 250);
        return new Need(beds, base, 150 + random.nextInt(600), tail);
    }
}
