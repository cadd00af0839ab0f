import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whole pages for a signed-in officer, one after another, with row-level security and the trail on. The bound is the
 * issue's: 50 ms at p95 for lists and searches at 1,000,000 people. A page that is not built yet is said to be so.
 */
final class Pages {

    private static final int BOUND = 50;
    /** Nanoseconds for one page at most: a slow one is measured by fewer requests. */
    private static final long PATIENCE = 15_000_000_000L;

    private final Program program;
    private final int requests;
    private final List<String[]> rows = new ArrayList<>();

    private Pages(Program program, int requests) {
        this.program = program;
        this.requests = requests;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(arguments, Map.of("people", "1000000", "requests", "300"));
        String before = Figures.machine();
        try (Program program = Program.start(Country.folder(Integer.parseInt(options.get("people"))))) {
            var run = new Pages(program, Integer.parseInt(options.get("requests")));
            run.all();
            System.out.println("\n" + options.get("people") + " people. Before: " + before + "; after: " + Figures.machine());
            Figures.table(run.rows);
        }
    }

    private void all() throws Exception {
        rows.add(new String[] {"page", "role", "p50 ms", "p95 ms", "p99 ms", "bound ms", "p95 of the bound"});
        List<String> held = ask("select id::text from registration.household where holder_org = 19 limit 500");
        List<String> any = ask("select id::text from registration.household tablesample system (1) limit 500");
        List<String> names = ask("select surname || ' ' || given from registration.person tablesample system (1) limit 500");
        List<String> surnames = ask("select surname from registration.person tablesample system (1) limit 500");
        List<String> births = ask("select born_on::text from registration.person tablesample system (1) limit 500");
        List<String> numbers = ask("select number from registration.household tablesample system (1) limit 500");
        Session rasa = new Session(program, "casemanager", 19);
        Session jurga = new Session(program, "registrar", 2);
        Session analyst = new Session(program, "analyst", 1);
        get(rasa, "household", held.stream().map(id -> "/households/" + id).toList());
        get(jurga, "household", any.stream().map(id -> "/households/" + id).toList());
        get(rasa, "list of households", List.of("/households"));
        get(jurga, "list of households", List.of("/households"));
        search(jurga, "search by full name", names);
        search(jurga, "search by surname", surnames);
        search(jurga, "search by birth date", births);
        search(jurga, "search by number", numbers);
        search(rasa, "search by full name", names);
        get(rasa, "desk", List.of("/desk"));
        get(analyst, "national page", List.of("/country"));
    }

    private List<String> ask(String sql) throws Exception {
        try (Connection db = program.superuser(); var statement = db.createStatement(); var found = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }

    private void get(Session session, String name, List<String> addresses) throws Exception {
        measure(session, name, n -> session.get(addresses.get(n % addresses.size())));
    }

    private void search(Session session, String name, List<String> terms) throws Exception {
        measure(session, name, n -> session.post("/search", Map.of("words", terms.get(n % terms.size()))));
    }

    private interface Ask {
        HttpResponse<String> number(int n) throws Exception;
    }

    private void measure(Session session, String name, Ask ask) throws Exception {
        HttpResponse<String> first = ask.number(0);
        if (first.statusCode() != 200) {
            String why = first.statusCode() == 404 ? "not there yet" : "answered " + first.statusCode();
            rows.add(new String[] {name, session.role, why, "", "", Integer.toString(BOUND), ""});
            return;
        }
        for (long end = System.nanoTime() + PATIENCE / 3, n = 1; n <= requests / 3 && System.nanoTime() < end; n++) {
            ask.number((int) n);
        }
        Figures figures = new Figures();
        for (long end = System.nanoTime() + PATIENCE, n = 0; n < requests && System.nanoTime() < end; n++) {
            long from = System.nanoTime();
            ask.number((int) n);
            figures.add(System.nanoTime() - from);
        }
        System.out.println(name + " (" + session.role + "): " + figures.size() + " requests");
        rows.add(new String[] {
            name,
            session.role,
            Figures.number(figures.percentile(0.50), 1),
            Figures.number(figures.percentile(0.95), 1),
            Figures.number(figures.percentile(0.99), 1),
            Integer.toString(BOUND),
            Figures.number(figures.percentile(0.95) / BOUND, 2)
        });
    }
}
