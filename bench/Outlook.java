import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.engine.Driver;
import lt.tiltas.preparedness.engine.HostStay;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Mix;
import lt.tiltas.preparedness.engine.Noise;
import lt.tiltas.preparedness.engine.Opening;
import lt.tiltas.preparedness.engine.Plan;
import lt.tiltas.preparedness.engine.Role;
import lt.tiltas.preparedness.engine.Roster;
import lt.tiltas.preparedness.engine.Scenario;
import lt.tiltas.preparedness.engine.Split;
import lt.tiltas.preparedness.engine.Spread;
import lt.tiltas.preparedness.engine.Stays;
import lt.tiltas.preparedness.engine.Stock;
import lt.tiltas.preparedness.engine.Tornado;
import lt.tiltas.preparedness.engine.Town;
import lt.tiltas.preparedness.engine.World;
import lt.tiltas.preparedness.engine.arrival.Arrivals;
import lt.tiltas.preparedness.engine.arrival.Composition;
import lt.tiltas.preparedness.engine.arrival.Wave;
import lt.tiltas.preparedness.engine.desk.Centre;
import lt.tiltas.preparedness.engine.desk.Layout;
import lt.tiltas.preparedness.engine.desk.Network;
import lt.tiltas.preparedness.engine.desk.Registration;
import lt.tiltas.preparedness.engine.money.Rates;
import lt.tiltas.preparedness.engine.site.Need;
import lt.tiltas.preparedness.engine.site.SitePlan;
import lt.tiltas.preparedness.engine.site.SiteSearch;
import lt.tiltas.preparedness.engine.site.Standby;

/**
 * The goals of the outlook: 52 weeks of the real 60 municipalities with 17 registration centres, schools, staff and money, a wave like that of 2022.
 * Warm, median of some rounds; beside it the processor time spread over two cores, which says what the machine would take if nobody else used it.
 *
 * Positive control, in every run: all rounds give the same bytes, people are conserved, no site plan is below its bound, every person of the network is
 * registered or waits; else it ends with 1.
 */
final class Outlook {

    private static final long SEED = 20_220_317;
    private static final int WEEKS = 52;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final List<String[]> ROWS = new ArrayList<>();
    private static boolean held = true;
    private static int rounds;

    private Outlook() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(arguments, Map.of("runs", "10000", "rounds", "5"));
        int runs = Integer.parseInt(options.get("runs"));
        rounds = Integer.parseInt(options.get("rounds"));
        String before = Figures.machine();
        ROWS.add(new String[] {"work", "ms, median", "CPU ms / 2 cores", "goal", "of the goal", "spread"});
        var middle = new Tornado.Case(world(), plan(), scenario());
        outlook(middle, runs, 1_000);
        outlook(middle, 500, 60);
        tornado(middle);
        sites();
        network(runs);
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(ROWS);
        System.out.println(held ? "every control held" : "BLIND: a control did not hold");
        System.exit(held ? 0 : 1);
    }

    private static World world() throws Exception {
        Path file = Path.of(System.getProperty("tiltas.classes"), "reference", "municipalities.csv");
        List<Town> towns = new ArrayList<>();
        for (String line : Files.readAllLines(file).subList(1, 61)) {
            String[] cell = line.split(",");
            int people = Integer.parseInt(cell[4]);
            Stock settled = new Stock(people * 0.0005, List.of(people * 0.001), people * 0.015, people * 0.003);
            towns.add(new Town(Integer.parseInt(cell[0]), people, 30 + people / 600, 200 + people / 90, settled, Stock.NONE));
        }
        return new World(towns, 8_000, List.of());
    }

    private static Network centres(int count) {
        List<Centre> centres = new ArrayList<>();
        List<List<Double>> travel = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int from = n;
            centres.add(new Centre("C" + n, 1 + n % 4, n < 6 ? 16 : 5, 12, 30, 0.9, 200, n % 5 * 3, 1_000));
            travel.add(IntStream.range(0, count).mapToObj(m -> 20.0 + 12 * Math.abs(m - from)).toList());
        }
        return new Network(centres, travel, 2.5);
    }

    private static Plan plan() {
        List<Opening> openings = IntStream.range(0, 12)
                .mapToObj(n -> new Opening("S" + n, n * 5, 250, n % 4, 2, 0.3, 1_000, 2_000_000, 900_000))
                .toList();
        List<Role> roles = List.of(
                new Role("registrar", Driver.DESK_HOURS, 34, 60, List.of(new Role.Hire(0, 40, 3, 0.5)), 38_000),
                new Role("supervisor", Driver.DESK_HOURS, 272, 8, List.of(new Role.Hire(0, 5, 3, 0.5)), 45_000),
                new Role("social", Driver.RESIDENTS, 40, 60, List.of(new Role.Hire(0, 40, 6, 0.5)), 38_000),
                new Role("vulnerable", Driver.VULNERABLE, 20, 30, List.of(new Role.Hire(0, 20, 6, 0.5)), 38_000),
                new Role("post", Driver.SITES, 1 / 4.94, 0, List.of(new Role.Hire(0, 60, 2, 0.5)), 30_000));
        Rates rates = new Rates(900, 5_000, 3_000, 15_000, 5_000, 4, 9_000, 2_500);
        return new Plan(centres(17), openings, new Roster(roles, 0.06, 0.2, 1.5, 0.3), rates, List.of());
    }

    private static Scenario scenario() {
        Composition composition = new Composition(
                List.of(
                        new Composition.Phase(0, List.of(0.06, 0.09, 0.28, 0.52, 0.05), List.of()),
                        new Composition.Phase(37, List.of(0.06, 0.08, 0.27, 0.54, 0.05), List.of()),
                        new Composition.Phase(68, List.of(0.03, 0.06, 0.16, 0.69, 0.06), List.of())),
                200,
                2.5);
        return new Scenario(
                new Arrivals.Smooth(Wave.OF_2022, 1, 1),
                WEEKS,
                Noise.even(0.35, 0.7, 0.15, 0.14, 0.25),
                composition,
                new Split(0.10, 0.215, 30),
                new Stays(6, 0.8, new HostStay(0.10, 13, 0.3), 0.9, 0.08, 0.25, 0.04),
                new Spread(List.of(), 0.3, 0.02),
                8);
    }

    private static void outlook(Tornado.Case of, int runs, double goal) throws Exception {
        byte[][] first = new byte[1][];
        timed("%,d runs x 52 weeks x 60 municipalities, with percentiles".formatted(runs), goal, Math.max(1, 10_000 / runs), () -> {
            var outlook = lt.tiltas.preparedness.engine.Outlook.run(of.world(), of.plan(), of.scenario(), SEED, runs);
            if (first[0] == null) {
                first[0] = outlook.bytes();
            }
            return Arrays.equals(first[0], outlook.bytes());
        });
        var samples = new lt.tiltas.preparedness.engine.Simulation(of.world(), of.plan(), of.scenario()).samples(SEED, runs);
        for (int run = 0; run < runs; run++) {
            double all = of.world().people();
            for (int week = 0; week < WEEKS; week++) {
                all += samples.value(Measure.ARRIVALS, week, run);
            }
            double now = samples.value(Measure.PRESENT, WEEKS - 1, run) + samples.value(Measure.DEPARTED, WEEKS - 1, run);
            check(Math.abs(now - all) < 0.5, "people of a run");
        }
    }

    /** Twenty inputs, each low and high. */
    private static void tornado(Tornado.Case middle) throws Exception {
        List<Tornado.Input> inputs = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            int which = n;
            inputs.add(new Tornado.Input("input" + n, of -> changed(of, which, 0.8), of -> changed(of, which, 1.2)));
        }
        timed("tornado of 20 inputs x low and high x 2,000 runs", 5_000, 1, () -> {
            List<Tornado.Bar> bars = new Tornado(middle, inputs, Measure.WITHOUT_BED).bars(SEED, 2_000);
            return bars.size() == 20 && bars.getFirst().width() > bars.getLast().width();
        });
    }

    private static Tornado.Case changed(Tornado.Case of, int which, double by) {
        Scenario is = of.scenario();
        Noise noise = is.noise();
        Stays stays = is.stays();
        UnaryOperator<Centre> desks = centre -> centre.withMinutes(centre.minutes() * by);
        Scenario next = switch (which % 5) {
            case 0 -> is.with(new Arrivals.Smooth(Wave.OF_2022, by, 1));
            case 1 -> is.with(noise.withLevel(noise.level() * by));
            case 2 -> is.with(new Split(0.10 * by, 0.215 / by, 30));
            case 3 -> is.with(new Stays(stays.collectiveWeeks() * by, 0.8, stays.host(), 0.9, 0.08, 0.25, 0.04));
            default -> is;
        };
        return new Tornado.Case(of.world(), which % 5 == 4 ? of.plan().withNetwork(of.plan().network().with(desks)) : of.plan(), next);
    }

    private static void sites() throws Exception {
        for (double tail : new double[] {1, 0.1}) {
            double[] gap = new double[1];
            String name = "site plan, 40 sites x 200 scenarios x 26 weeks, " + (tail == 1 ? "mean" : "worst tenth (CVaR 0.9)");
            List<Standby> sites = standby();
            Need need = need(sites, tail);
            timed(name, 3_000, 1, () -> {
                SitePlan plan = new SiteSearch(sites, need).plan();
                gap[0] = plan.gap();
                return plan.bound() <= plan.cents() * (1 + 1e-9);
            });
            ROWS.add(new String[] {"its gap to the bound, %", Figures.number(100 * gap[0], 3), "", "1", Figures.number(100 * gap[0], 3), ""});
        }
    }

    private static List<Standby> standby() {
        Random random = new Random(7);
        List<Standby> sites = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            int places = 50 + 10 * random.nextInt(40);
            sites.add(new Standby("S" + n, places, random.nextInt(4), 100L * places + random.nextInt(40_000),
                    20L * places + random.nextInt(5_000), n % 2 == 0 ? 26 : 1 + random.nextInt(4)));
        }
        return sites;
    }

    private static Need need(List<Standby> sites, double tail) {
        Random random = new Random(8);
        double all = sites.stream().mapToInt(Standby::places).sum();
        double[][] beds = new double[200][26];
        for (double[] scenario : beds) {
            double height = all * 0.8 * Math.exp(0.5 * random.nextGaussian());
            double peak = 26 * (0.3 + 0.4 * random.nextDouble());
            Arrays.setAll(scenario, week -> Math.rint(200 + height * Math.exp(-Math.pow((week - peak) / 6.5, 2))));
        }
        double[] base = new double[26];
        Arrays.fill(base, 250);
        return new Need(beds, base, 400, tail);
    }

    private static void network(int runs) throws Exception {
        Layout layout = new Layout(centres(17));
        double[] expected = new Arrivals.Smooth(Wave.OF_2022, 1, 1).days(60);
        timed("registration network, %,d runs x 60 days x 17 centres".formatted(runs), 1_000, 1, () ->
                IntStream.range(0, (runs + 63) / 64).parallel().allMatch(chunk -> chunk(layout, expected, chunk, runs)));
    }

    private static boolean chunk(Layout layout, double[] expected, int chunk, int runs) {
        Registration registration = new Registration(layout);
        boolean whole = true;
        for (int run = chunk * 64; run < Math.min(runs, (chunk + 1) * 64); run++) {
            RandomGenerator random = Mix.of(SEED, run, 0);
            registration.begin(new double[17]);
            double level = Math.exp(0.35 * random.nextGaussian());
            double all = 0;
            for (int day = 0; day < expected.length; day++) {
                double come = expected[day] * level * Math.exp(0.14 * random.nextGaussian());
                registration.step(day, come, 1);
                all += come;
            }
            whole &= Math.abs(registration.registered() + registration.waiting() - all) < 1e-3;
        }
        return whole;
    }

    /** @param warm times it is done before it is timed */
    private static void timed(String name, double goal, int warm, Callable<Boolean> work) throws Exception {
        for (int n = 0; n < warm + 1; n++) {
            check(work.call(), name);
        }
        double[] wall = new double[rounds];
        double[] processor = new double[rounds];
        for (int n = 0; n < rounds; n++) {
            long used = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            check(work.call(), name);
            wall[n] = (System.nanoTime() - start) / 1e6;
            processor[n] = (SYSTEM.getProcessCpuTime() - used) / 2e6;
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        double median = wall[rounds / 2];
        ROWS.add(new String[] {
            name, Figures.number(median, 0), Figures.number(processor[rounds / 2], 0), Figures.number(goal, 0),
            Figures.number(median / goal, 2), Figures.number(wall[0], 0) + " to " + Figures.number(wall[rounds - 1], 0)
        });
        System.out.println(String.join(" | ", ROWS.getLast()));
    }

    private static void check(boolean right, String what) {
        if (!right) {
            held = false;
            System.out.println("NOT HELD: " + what);
        }
    }
}
