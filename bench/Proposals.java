import java.nio.file.Path;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Three places for a household that waits, by POST as the coordinator's page does it: the look in the trail, the wishes, sixty municipalities weighed
 * at the live prices and with the beds of this moment, the proposal stored, row-level security on. Each household is weighed many times. The bound is 5 ms at
 * p99, one after the other, when the program is warm: its compiler is at work during the first 10,000 requests. In the same run: the same request that only
 * says "you may not", which is what any request costs, and one row committed without the program, which is what the disk costs.
 *
 * Positive control, in every run: the statements it has left in the trail and among the proposals must be as many as the requests.
 */
final class Proposals {

    private static final double BOUND = 5;

    private final Program program;
    private final List<String> waiting = new ArrayList<>();

    private Proposals(Program program) {
        this.program = program;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options =
                Figures.options(arguments, Map.of("data", "target/proposals", "warm", "10000", "requests", "5000", "clients", "1,4"));
        String before = Figures.machine();
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"work", "clients", "number", "per second", "p50 ms", "p95 ms", "p99 ms", "bound ms"});
        boolean held;
        try (Program program = Program.startWithDemo(Path.of(options.get("data")).toAbsolutePath())) {
            var run = new Proposals(program);
            run.waitUntilLoaded();
            run.measure("coordinator", 3, 1, Integer.parseInt(options.get("warm")));
            held = run.all(Integer.parseInt(options.get("requests")), options.get("clients").split(","), rows);
        }
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(rows);
        System.out.println(held ? "every proposal is stored, every look is in the trail" : "BLIND: proposals or looks are missing");
        System.exit(held ? 0 : 1);
    }

    private boolean all(int requests, String[] clients, List<String[]> rows) throws Exception {
        measure("casemanager", 46, 1, requests / 3);
        rows.add(row("refused", 1, measure("casemanager", 46, 1, requests / 3)));
        rows.add(row("one row committed", 1, committed(requests / 3)));
        boolean held = true;
        for (String number : clients) {
            int n = Integer.parseInt(number);
            long proposals = count("select count(*) from placement.proposal");
            long looks = count("select count(*) from access.look");
            Timed timed = measure("coordinator", 3, n, requests);
            rows.add(row("three places", n, timed));
            held &= count("select count(*) from placement.proposal") - proposals == timed.figures.size()
                    && count("select count(*) from access.look") - looks >= timed.figures.size();
        }
        return held;
    }

    private record Timed(Figures figures, double wall) {}

    /** Only those answered as they should be count. */
    private Timed measure(String role, int organisation, int clients, int requests) throws Exception {
        Figures figures = new Figures();
        List<Callable<Void>> all = new ArrayList<>();
        int shared = waiting.size() - waiting.size() % clients; // so that no two clients ask for one family
        for (int client = 0; client < clients; client++) {
            Session session = new Session(program, role, organisation, "bench-" + role + client);
            int first = client;
            all.add(() -> {
                for (int n = first; n < requests; n += clients) {
                    String address = "/households/" + waiting.get(n % shared) + "/placement/proposals";
                    long from = System.nanoTime();
                    var answer = session.post(address, Map.of());
                    int status = answer.statusCode();
                    long took = System.nanoTime() - from;
                    if (status != (role.equals("coordinator") ? 303 : 403)) {
                        throw new IllegalStateException(address + " answered " + status);
                    }
                    figures.add(took);
                    follow(session, answer);
                }
                return null;
            });
        }
        long from = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (Future<Void> finished : threads.invokeAll(all)) {
                finished.get();
            }
        }
        return new Timed(figures, (System.nanoTime() - from) / 1e9);
    }

    /** What the disk takes: nothing but one short row, without policies, sent over one connection. */
    private Timed committed(int requests) throws Exception {
        Figures figures = new Figures();
        long from = System.nanoTime();
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.execute("create table if not exists public.bench_row (n int)");
            for (int n = 0; n < requests; n++) {
                long begun = System.nanoTime();
                statement.execute("insert into public.bench_row values (" + n + ")");
                figures.add(System.nanoTime() - begun);
            }
            statement.execute("drop table public.bench_row");
        }
        return new Timed(figures, (System.nanoTime() - from) / 1e9);
    }

    /** As a browser does, outside the measured time: what is said once on the next page would otherwise pile up in the session. */
    private static void follow(Session session, HttpResponse<String> answer) throws Exception {
        Optional<String> next = answer.headers().firstValue("Location");
        if (next.isPresent()) {
            session.get(URI.create(next.get()).getPath());
        }
    }

    private static String[] row(String what, int clients, Timed timed) {
        return new String[] {
            what,
            Integer.toString(clients),
            Integer.toString(timed.figures.size()),
            Figures.number(timed.figures.size() / timed.wall, 0),
            Figures.number(timed.figures.percentile(0.50), 2),
            Figures.number(timed.figures.percentile(0.95), 2),
            Figures.number(timed.figures.percentile(0.99), 2),
            Figures.number(BOUND, 0)
        };
    }

    /** The demonstration country loads behind the first page; those who wait without an offer, and for whom there is a place. */
    private void waitUntilLoaded() throws Exception {
        String ask = """
                select h.id::text from registration.household h where h.holder_org = 3 and h.state = 'registered'
                  and not exists (select from placement.offer o where o.household_id = h.id and o.ended_at is null) order by h.id limit 400
                """;
        for (int time = 0; time < 120 && count("select count(*) from placement.run") == 0; time++) {
            Thread.sleep(1000);
        }
        Session session = new Session(program, "coordinator", 3, "bench-first");
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet rows = statement.executeQuery(ask)) {
            while (rows.next()) {
                String id = rows.getString(1);
                long before = count("select count(*) from placement.proposal");
                session.post("/households/" + id + "/placement/proposals", Map.of());
                if (count("select count(*) from placement.proposal") > before) {
                    waiting.add(id);
                }
            }
        }
        if (waiting.isEmpty()) {
            throw new IllegalStateException("nobody waits");
        }
    }

    private long count(String sql) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
