package lt.tiltas.placement.engine;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/**
 * A descent over many households in two lanes: each lane sees one half of the households against one half of everything, and after each epoch both
 * go on from the mean of their prices. The last epochs see all in one lane, since a mean of prices leaves ties that a single course breaks. There are two
 * lanes whatever the number of threads, so that the answer does not depend on it; for few households there is one.
 */
final class Lanes {

    private static final int MANY = 10_000;
    /** Share of the epochs that two lanes make. */
    private static final double TOGETHER = 0.7;

    private final Descent whole;
    private final Descent[] lanes;
    private final int[] rows;
    private final int threads;

    Lanes(Demand demand, Capacities capacities, Prices start, int threads) {
        this.threads = threads;
        rows = Market.all(demand.size);
        whole = new Descent(demand, capacities, start);
        lanes = new Descent[demand.size < MANY ? 0 : 2];
        Arrays.setAll(lanes, lane -> new Descent(demand, capacities.times(0.5), start));
    }

    /** @param part how much of the descent is done, 0 to 1 */
    void epoch(SplittableRandom random, double step, double part) {
        Descent.shuffle(rows, random);
        if (lanes.length == 0 || part > TOGETHER) {
            whole.epoch(rows, step, false);
            return;
        }
        int[] first = Arrays.copyOf(rows, rows.length / 2);
        int[] second = Arrays.copyOfRange(rows, rows.length / 2, rows.length);
        if (threads > 1) {
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> lanes[1].epoch(second, step, false));
            lanes[0].epoch(first, step, false);
            other.join();
        } else {
            lanes[0].epoch(first, step, false);
            lanes[1].epoch(second, step, false);
        }
        Prices mean = lanes[0].prices().copy();
        Descent.add(mean, lanes[1].prices());
        Descent.scale(mean, 0.5);
        lanes[0].from(mean);
        lanes[1].from(mean);
        whole.from(mean);
    }

    Descent descent() {
        return whole;
    }
}
