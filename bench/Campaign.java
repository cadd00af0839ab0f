import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lt.tiltas.permits.forecast.Chain;
import lt.tiltas.permits.forecast.Runs;
import lt.tiltas.permits.forecast.Stage;
import lt.tiltas.permits.forecast.Uncertainty;
import lt.tiltas.permits.forecast.Windows;
import lt.tiltas.permits.forecast.Windows.Household;
import lt.tiltas.permits.forecast.WorkingWeeks;

/**
 * Everybody's permit ends on one day: windows for the households of 49,000 permits, and the forecast with 2,000 runs of 20 weeks at 10 units
 * with 6 stages. The arithmetic alone, without the database. Warm, median of five.
 *
 * Positive control, in every run: every household has one window or is named as having none, and no window is fuller than it may be; the
 * bands of the forecast are in order and are the same in every repetition; else it ends with 1.
 */
final class Campaign {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 24);
    private static final LocalDate END = LocalDate.of(2027, 3, 4);
    private static final double FILLED = 0.85;
    private static final int LIMIT = 20;

    private Campaign() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(
                arguments, Map.of("permits", "49000", "runs", "2000", "weeks", "20", "units", "10", "desks", "27"));
        String before = Figures.machine();
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"work", "number", "ms", "goal"});
        boolean held = windows(number(options, "permits"), number(options, "desks"), rows);
        held &= forecast(number(options, "runs"), number(options, "weeks"), number(options, "units"), rows);
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(rows);
        System.out.println(held ? "every household is planned, every band is in order" : "BLIND: the plan or the bands are wrong");
        System.exit(held ? 0 : 1);
    }

    private static int number(Map<String, String> options, String name) {
        return Integer.parseInt(options.get(name));
    }

    private static boolean windows(int permits, int desks, List<String[]> rows) throws Exception {
        List<Household> households = households(permits);
        List<Windows.Window> weeks =
                new WorkingWeeks(FROM, END, day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0).windows(_ -> desks * 390);
        Windows windows = new Windows(weeks, FILLED, 7);
        Timed<Windows.Plan> timed = timed(() -> windows.plan(households, Map.of(), Set.of()));
        Windows.Plan plan = timed.answer;
        double[] used = new double[weeks.size()];
        households.stream()
                .filter(household -> plan.given().containsKey(household.id()))
                .forEach(household -> used[plan.given().get(household.id())] += household.minutes());
        boolean held = plan.given().size() + plan.without().size() == households.size();
        for (int n = 0; n < used.length; n++) {
            held &= used[n] <= weeks.get(n).minutes() * (n == 0 ? 1 : FILLED) + 1e-6;
        }
        rows.add(new String[] {"windows", households.size() + " households", Figures.number(timed.millis, 1), "3000"});
        rows.add(new String[] {"of them without a window", String.valueOf(plan.without().size()), "", ""});
        return held;
    }

    private static List<Household> households(int permits) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(49);
        List<Household> households = new ArrayList<>();
        for (int seen = 0; seen < permits; ) {
            int people = Math.min(1 + random.nextInt(4), permits - seen);
            households.add(new Household(new UUID(random.nextLong(), random.nextLong()), END, people, 12 * people));
            seen += people;
        }
        return households;
    }

    private static boolean forecast(int count, int weeks, int units, List<String[]> rows) throws Exception {
        List<Stage> stages = Collections.nCopies(6, new Stage(40, 12, 3, 390, 0.85, 0.95));
        Chain chain = new Chain(stages, Collections.nCopies(weeks * 5, 80.0));
        Callable<List<Runs.Answer>> all = () -> {
            List<Runs.Answer> answers = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                answers.add(new Runs(chain, new Uncertainty(20, 0.1, 0.15, 50), count, unit).answer(LIMIT));
            }
            return answers;
        };
        Timed<List<Runs.Answer>> timed = timed(all);
        rows.add(new String[] {
            "forecast", count + " runs, " + weeks + " weeks, " + units + " units, 6 stages", Figures.number(timed.millis, 1), "300"
        });
        boolean held = timed.same;
        for (Runs.Answer answer : timed.answer) {
            for (Runs.Band band : answer.bands()) {
                held &= band.low() <= band.middle() && band.middle() <= band.high();
            }
        }
        return held;
    }

    /** @param same whether every repetition answered as the last one */
    private record Timed<T>(T answer, double millis, boolean same) {}

    private static <T> Timed<T> timed(Callable<T> work) throws Exception {
        double[] millis = new double[5];
        T answer = work.call();
        String first = written(answer);
        boolean same = true;
        for (int run = -2; run < millis.length; run++) {
            long from = System.nanoTime();
            answer = work.call();
            if (run >= 0) {
                millis[run] = (System.nanoTime() - from) / 1e6;
            }
            same &= written(answer).equals(first);
        }
        Arrays.sort(millis);
        return new Timed<>(answer, millis[2], same);
    }

    private static String written(Object answer) {
        if (!(answer instanceof List<?> answers)) {
            return String.valueOf(answer.hashCode());
        }
        StringBuilder text = new StringBuilder();
        for (Object one : answers) {
            Runs.Answer runs = (Runs.Answer) one;
            text.append(Arrays.toString(runs.bands())).append(runs.missed());
        }
        return text.toString();
    }
}
