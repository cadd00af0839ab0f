import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import lt.tiltas.placement.engine.Capacities;
import lt.tiltas.placement.engine.Certificate;
import lt.tiltas.placement.engine.Desk;
import lt.tiltas.placement.engine.Effort;
import lt.tiltas.placement.engine.Fairness;
import lt.tiltas.placement.engine.Foresight;
import lt.tiltas.placement.engine.Hindsight;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.engine.Rule;
import lt.tiltas.placement.engine.Season;
import lt.tiltas.placement.engine.Watch;
import lt.tiltas.placement.engine.file.InstanceFiles;

/**
 * The goals of placement: years of seeds of our own placed greedily, by last year's prices and by the engine in the same run; years misjudged by a fifth;
 * floors for groups; a surge in a process of its own; the published shape; and the given instances, if a folder of them is named.
 */
final class Placement {

    private static final List<String[]> ROWS = new ArrayList<>();
    private static Path folder;

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(arguments, Map.of("instances", "", "seeds", "10"));
        int seeds = Integer.parseInt(options.get("seeds"));
        folder = Files.createTempDirectory("tiltas-placement");
        ROWS.add(new String[] {"what", "greedy", "last year's prices", "engine", "goal", "of the goal", "spread"});
        try {
            years(seeds);
            published("12 places, 300 cases", 12, 300, 0);
            published("12 places, 300 cases, 35 % tied", 12, 300, 0.35);
            published("16 places, 400 cases, 35 % tied", 16, 400, 0.35);
            surge(Instances.write(folder.resolve("surge"), 33, 40_000, 60, 1_500, 30), "surge of our own");
            if (!options.get("instances").isEmpty()) {
                given(Path.of(options.get("instances")).toAbsolutePath());
            }
            System.out.println("\n" + Figures.machine());
            Figures.table(ROWS);
        } finally {
            Startup.remove(folder);
        }
    }

    /** One year, and what each rule makes of it in percent of the bound that hindsight proves. */
    private record Year(Instance history, Instance instance, lt.tiltas.placement.engine.Placement best) {

        static Year read(Path from) {
            InstanceFiles files = new InstanceFiles(from);
            Instance instance = files.instance();
            return new Year(files.history(), instance, new Hindsight(instance, Effort.USUAL, 1, 1).place());
        }

        double percent(int[] site) {
            Prices prices = best.certificate().prices();
            double value = lt.tiltas.placement.engine.Placement.of(instance, site, prices).certificate().value();
            return new Certificate(prices, best.certificate().bound(), value).percent();
        }

        int[] desk(Prices prices) {
            Desk desk = new Desk(instance.country(), new Ledger(instance.country()), prices);
            return instance.households().stream().mapToInt(desk::place).toArray();
        }

        double greedy() {
            return percent(desk(Prices.zero(instance.country(), 0)));
        }

        double fixed() {
            var foresight = new Foresight(instance.country(), history.households(), Rule.USUAL, 1);
            return percent(desk(foresight.first(Capacities.of(instance.country()), history.households().size())));
        }

        /** Last year as if so many times as many had come. */
        int[] watched(double scale) {
            return new Watch(scaled(history, scale), Rule.USUAL, 1).year(instance);
        }

        int[] fair() {
            return Watch.fair(history, Rule.USUAL, 1).year(instance);
        }
    }

    private static Instance scaled(Instance history, double scale) {
        var random = new SplittableRandom(9);
        List<Household> some = new ArrayList<>();
        for (Household household : history.households()) {
            for (double left = scale; left > 0; left--) {
                if (random.nextDouble() < left) {
                    some.add(household);
                }
            }
        }
        return new Instance(history.country(), some, history.groups());
    }

    private static void years(int seeds) throws IOException {
        List<Year> years = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            years.add(Year.read(Instances.annual(folder.resolve("year" + seed), seed)));
        }
        String name = "year of 5,000, % of bound, median of " + seeds + " seeds";
        double[] engine = each(years, year -> year.percent(year.watched(1)));
        row(name, median(each(years, Year::greedy)), median(each(years, Year::fixed)), engine, 98.5);
        row("the same, last year 0.8 of it", Double.NaN, Double.NaN, each(years, year -> year.percent(year.watched(0.8))), 97.5);
        row("the same, last year 1.2 of it", Double.NaN, Double.NaN, each(years, year -> year.percent(year.watched(1.2))), 97.5);
        List<int[]> fair = years.stream().parallel().map(Year::fair).toList();
        double[] worst = IntStream.range(0, seeds).mapToDouble(n -> worst(years.get(n), fair.get(n))).toArray();
        row("worst group with floors, % of its hindsight mean", Double.NaN, Double.NaN, worst, 95);
        double[] cost = IntStream.range(0, seeds).mapToDouble(n -> engine[n] - years.get(n).percent(fair.get(n))).toArray();
        row("what floors cost, points (goal: at most)", Double.NaN, Double.NaN, cost, 1.5);
        row("hindsight, % of its own bound", Double.NaN, Double.NaN, each(years, year -> year.best().certificate().percent()), 99.7);
        quickness(years.getFirst());
    }

    private static double worst(Year year, int[] site) {
        return Fairness.table(year.instance(), year.best().site(), site).stream()
                .mapToDouble(Fairness.Line::percent)
                .min()
                .orElse(100);
    }

    private static double[] each(List<Year> years, ToDoubleFunction<Year> figure) {
        return years.stream().parallel().mapToDouble(figure).toArray();
    }

    private static void quickness(Year year) {
        var watch = new Watch(year.history(), Rule.USUAL, 1);
        watch.rehearse(year.history().households());
        var decisions = new Figures();
        var looks = new Figures();
        for (Household household : year.instance().households()) {
            long start = System.nanoTime();
            if (watch.day(household.day())) {
                looks.add(System.nanoTime() - start);
            }
            start = System.nanoTime();
            int site = watch.desk().place(household);
            decisions.add(System.nanoTime() - start);
            watch.arrived(household, site);
        }
        row("decision, µs, p50", Double.NaN, Double.NaN, new double[] {1000 * decisions.percentile(0.5)}, 10);
        row("decision, µs, p99 (goal: at most)", Double.NaN, Double.NaN, new double[] {1000 * decisions.percentile(0.99)}, 10);
        row("prices anew, ms, median (goal: at most)", Double.NaN, Double.NaN, new double[] {looks.percentile(0.5)}, 100);
    }

    private static void published(String name, int places, int cases, double tied) {
        List<Year> years = new ArrayList<>();
        double[] engine = new double[10];
        for (int n = 0; n < engine.length; n++) {
            Published shape = Published.of(n, places, cases, tied);
            var best = new Hindsight(shape.year(), Effort.THOROUGH, 1, 1).place();
            Year year = new Year(shape.before(), shape.year(), best);
            years.add(year);
            int[] days = shape.before().households().stream().mapToInt(Household::day).toArray();
            engine[n] = year.percent(new Watch(shape.pool(), new Season(days), Rule.USUAL, 1).year(shape.year()));
        }
        row("published shape, " + name, median(each(years, Year::greedy)), median(each(years, Year::fixed)), engine, 98);
    }

    private static void given(Path instances) throws Exception {
        for (String name : List.of("small", "annual")) {
            Year year = Year.read(instances.resolve(name));
            double[] engine = {year.percent(year.watched(1))};
            row("given: " + name + ", one by one", year.greedy(), year.fixed(), engine, name.equals("small") ? 76 : 98.5);
            row("given: " + name + ", hindsight", Double.NaN, Double.NaN, new double[] {year.best().certificate().percent()}, 99);
        }
        surge(instances.resolve("surge"), "given: surge");
    }

    private static void surge(Path instance, String name) throws Exception {
        for (String effort : List.of("usual", "thorough")) {
            String java = ProcessHandle.current().info().command().orElse("java");
            List<String> command = List.of("/bin/sh", "-c", "\"$@\"; times", "sh", java, "-Xmx512m", "-jar", System.getProperty("tiltas.jar"),
                    "place", "--instance", instance.toString(), "--mode", "hindsight", "--effort", effort,
                    "--assignment", folder.resolve("assignment.csv").toString(), "--prices", folder.resolve("prices.csv").toString());
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            List<String> said = new String(process.getInputStream().readAllBytes()).lines().toList();
            process.waitFor();
            said.forEach(System.out::println);
            String[] unplaced = after(said, "unplaced").split(" ");
            double missed = Double.parseDouble(unplaced[0]) - Double.parseDouble(unplaced[2]);
            double[] percent = {Double.parseDouble(after(said, "percent"))};
            double[] seconds = {Double.parseDouble(after(said, "seconds").split(" ")[0])};
            boolean usual = effort.equals("usual");
            row(name + ", " + effort + ", 512 MB, % of own bound", Double.NaN, Double.NaN, percent, usual ? 99.85 : 99.92);
            row(name + ", " + effort + ", s, CPU of all " + said.getLast(), Double.NaN, Double.NaN, seconds, usual ? 8 : 20);
            row(name + ", " + effort + ", placeable and not placed", Double.NaN, Double.NaN, new double[] {missed}, 0);
        }
    }

    private static String after(List<String> said, String word) {
        return said.stream().filter(line -> line.startsWith(word)).findFirst().orElseThrow().substring(word.length()).strip();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static void row(String what, double greedy, double fixed, double[] engine, double goal) {
        ROWS.add(new String[] {
            what, shown(greedy), shown(fixed), shown(median(engine)), shown(goal),
            goal == 0 ? "" : Figures.number(median(engine) / goal, 3),
            engine.length == 1 ? "" : shown(Arrays.stream(engine).min().orElse(0)) + " to " + shown(Arrays.stream(engine).max().orElse(0))
        });
        System.out.println(String.join(" | ", ROWS.getLast()));
    }

    private static String shown(double value) {
        return Double.isNaN(value) ? "" : Figures.number(value, 2);
    }
}
