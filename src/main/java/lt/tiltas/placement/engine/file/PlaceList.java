package lt.tiltas.placement.engine.file;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import lt.tiltas.placement.engine.Effort;
import lt.tiltas.placement.engine.Fairness;
import lt.tiltas.placement.engine.Hindsight;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Placement;
import lt.tiltas.placement.engine.Rule;
import lt.tiltas.placement.engine.Watch;

/** Places the households of a folder and says how well, in plain lines. */
public final class PlaceList {

    private final PrintWriter out;
    private final Effort effort;
    private final long seed;
    private final int threads;
    private final boolean fair;

    /** @param fair whether groups have floors, and their table is told */
    public PlaceList(PrintWriter out, Effort effort, long seed, int threads, boolean fair) {
        this.out = out;
        this.effort = effort;
        this.seed = seed;
        this.threads = threads;
        this.fair = fair;
    }

    /** The whole list at once. */
    public void hindsight(Path folder, Path assignment, Path prices) {
        long start = System.nanoTime();
        Instance instance = new InstanceFiles(folder).instance();
        long read = System.nanoTime();
        Placement placement = new Hindsight(instance, effort, seed, threads).place();
        long done = System.nanoTime();
        write(instance, placement, assignment, prices);
        say(
                "Placed %d households with all of them known.",
                instance.households().size());
        say(placement);
        say("seconds   %.2f for placing, %.2f for reading", (done - read) / 1e9, (read - start) / 1e9);
        if (fair) {
            groups(instance, placement.site(), placement.site());
            say(
                    "A floor is %.2f of what a group has when all are known, so here each holds by itself.",
                    Fairness.SHARE);
        }
    }

    /** One household after the other, with last year known beforehand; the bound is that of the whole year, worked out afterwards. */
    public void online(Path folder, Path assignment, Path prices) {
        InstanceFiles files = new InstanceFiles(folder);
        Instance history = files.history();
        Instance instance = files.instance();
        int[] site = year(
                fair ? Watch.fair(history, Rule.USUAL, seed) : new Watch(history, Rule.USUAL, seed), history, instance);
        Placement best = new Hindsight(instance, effort, seed, threads).place();
        Placement placement = Placement.of(instance, site, best.certificate().prices());
        write(instance, placement, assignment, prices);
        say(placement);
        say("The bound and prices.csv are those of hindsight: worked out afterwards, from the whole year.");
        if (fair) {
            groups(instance, best.site(), site);
            int[] free = new Watch(history, Rule.USUAL, seed).year(instance);
            double without = Placement.of(instance, free, best.certificate().prices())
                    .certificate()
                    .value();
            double cost = 100 * (without - placement.certificate().value()) / without;
            say("Without floors the value is %.3f: they cost %.3f %%.", without, cost);
        }
    }

    private int[] year(Watch watch, Instance history, Instance instance) {
        watch.rehearse(history.households());
        long start = System.nanoTime();
        int[] site = new int[instance.households().size()];
        long[] decision = new long[site.length];
        long[] look = new long[site.length];
        int looks = 0;
        for (int row = 0; row < site.length; row++) {
            Household household = instance.households().get(row);
            long before = System.nanoTime();
            if (watch.day(household.day())) {
                look[looks++] = System.nanoTime() - before;
            }
            before = System.nanoTime();
            site[row] = watch.desk().place(household);
            decision[row] = System.nanoTime() - before;
            watch.arrived(household, site[row]);
        }
        say("Placed %d households one by one, knowing only last year and those before.", site.length);
        say(
                "decision  p50 %.1f µs, p99 %.1f µs",
                share(decision, site.length, 0.5), share(decision, site.length, 0.99));
        say("look ahead %d times, median %.1f ms", looks, share(look, looks, 0.5) / 1000);
        say("seconds   %.2f for placing", (System.nanoTime() - start) / 1e9);
        return site;
    }

    private static void write(Instance instance, Placement placement, Path assignment, Path prices) {
        PlacementFiles.assignment(assignment, instance, placement.site());
        PlacementFiles.prices(
                prices, instance.country(), placement.certificate().prices());
    }

    private void say(Placement placement) {
        say("value     %.3f", placement.certificate().value());
        say("bound     %.3f", placement.certificate().bound());
        say("percent   %.3f", placement.certificate().percent());
        say("unplaced  %d persons, %d of them have no admissible place", placement.unplaced(), placement.hopeless());
    }

    private void groups(Instance instance, int[] free, int[] site) {
        say(
                "%-12s %10s %9s %9s %9s %8s  %s",
                "group", "households", "hindsight", "floor", "mean", "percent", "floor met");
        for (Fairness.Line line : Fairness.table(instance, free, site)) {
            say(
                    "%-12s %10d %9.4f %9.4f %9.4f %8.2f  %s",
                    line.group(),
                    line.households(),
                    line.free(),
                    line.floor(),
                    line.mean(),
                    line.percent(),
                    line.met() ? "yes" : "no");
        }
    }

    private void say(String line, Object... values) {
        out.println(String.format(Locale.ROOT, line, values));
    }

    /** Microseconds below which such a share of the first so many lies. */
    private static double share(long[] nanos, int size, double share) {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return size == 0 ? 0 : sorted[Math.min(size - 1, (int) (size * share))] / 1000.0;
    }
}
