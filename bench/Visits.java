import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A visit booked for a household, by POST as the registrar's page does it: the look in the trail, what the visit is for, the free desks of that day,
 * the visit and its event stored, row-level security on. Each household is booked once; three ask for the same hour one after another or at once,
 * so that clients meet. The goal is the issue's: 200 a second.
 *
 * Positive control, in every run: no two visits of a desk overlap, and there are as many visits as answers that said so.
 */
final class Visits {

    private static final int RIVALS = 3;

    private record Wish(String household, String unit, String at) {}

    private final Program program;

    private Visits(Program program) {
        this.program = program;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options =
                Figures.options(arguments, Map.of("data", "target/visits", "number", "200", "clients", "1,4,8"));
        String before = Figures.machine();
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"work", "clients", "number", "booked", "per second", "p50 ms", "p95 ms", "p99 ms", "goal per second"});
        boolean held = true;
        try (Program program = Program.startWithDemo(Path.of(options.get("data")).toAbsolutePath())) {
            var run = new Visits(program);
            run.waitUntilLoaded();
            run.book(1, run.wishes(40), new ArrayList<>());
            for (String clients : options.get("clients").split(",")) {
                held &= run.book(Integer.parseInt(clients), run.wishes(Integer.parseInt(options.get("number"))), rows);
            }
            held &= run.count("""
                    select count(*) from permits.appointment a join permits.appointment b on a.unit_id = b.unit_id and a.lane = b.lane
                        and a.during && b.during and a.id < b.id
                    where a.state in ('held', 'booked') and b.state in ('held', 'booked')
                    """) == 0;
        }
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(rows);
        System.out.println(held ? "no desk has two visits at once, every booked visit is stored" : "BLIND: visits overlap or are missing");
        System.exit(held ? 0 : 1);
    }

    private boolean book(int clients, List<Wish> wishes, List<String[]> rows) throws Exception {
        Figures figures = new Figures();
        long before = count("select count(*) from permits.appointment");
        List<Callable<Integer>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Session session = new Session(program, "registrar", 2, "bench-registrar" + client);
            int first = client;
            all.add(() -> {
                int asked = 0;
                for (int n = first; n < wishes.size(); n += clients) {
                    Wish wish = wishes.get(n);
                    long from = System.nanoTime();
                    int status = session.post(
                                    "/households/" + wish.household + "/visits",
                                    Map.of("key", UUID.randomUUID().toString(), "unit", wish.unit, "at", wish.at))
                            .statusCode();
                    figures.add(System.nanoTime() - from);
                    if (status != 302 && status != 303) {
                        throw new IllegalStateException("answered " + status);
                    }
                    asked++;
                }
                return asked;
            });
        }
        long from = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (Future<Integer> finished : threads.invokeAll(all)) {
                finished.get();
            }
        }
        double wall = (System.nanoTime() - from) / 1e9;
        long booked = count("select count(*) from permits.appointment") - before;
        rows.add(new String[] {
            "book a visit",
            Integer.toString(clients),
            Integer.toString(wishes.size()),
            Long.toString(booked),
            Figures.number(booked / wall, 0),
            Figures.number(figures.percentile(0.50), 2),
            Figures.number(figures.percentile(0.95), 2),
            Figures.number(figures.percentile(0.99), 2),
            "200"
        });
        return booked > 0;
    }

    /** Households without an open visit, three for each opened hour. */
    private List<Wish> wishes(int number) throws Exception {
        List<String> households = texts("""
                select h.id from registration.household h where h.state = 'registered' and not exists (select from permits.appointment a
                    where a.household_id = h.id and a.state in ('held', 'booked', 'checked_in', 'called')) order by h.id limit %d
                """.formatted(number));
        List<String> hours = texts("""
                select s.unit_id || ' ' || to_char(lower(s.during) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from permits.slot s
                where lower(s.during) > now() + interval '1 day' and s.released_on <= current_date and s.lane > 0 and not exists (
                    select from permits.appointment a where a.unit_id = s.unit_id and a.during && s.during)
                group by 1 order by md5(min(s.unit_id::text) || min(lower(s.during))::text) limit %d
                """.formatted(number / RIVALS + 1));
        List<Wish> wishes = new ArrayList<>();
        for (int n = 0; n < households.size(); n++) {
            String[] hour = hours.get(n / RIVALS % hours.size()).split(" ");
            wishes.add(new Wish(households.get(n), hour[0], hour[1]));
        }
        return wishes;
    }

    /** The demonstration country loads behind the first page. */
    private void waitUntilLoaded() throws Exception {
        for (int time = 0; time < 120 && count("select count(*) from placement.run") == 0; time++) {
            Thread.sleep(1000);
        }
    }

    private List<String> texts(String sql) throws Exception {
        List<String> all = new ArrayList<>();
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private long count(String sql) throws Exception {
        return Long.parseLong(texts(sql).getFirst());
    }
}
