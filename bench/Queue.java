import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examiner's queue over 50,000 open applications of an invented register, row-level security on: each of its lists, its further pages, one
 * application, and the search for a person. The goal is the design's: 120 ms at the 95th percentile.
 *
 * Positive control, in every run: the page must say that as many applications are open as were planted, and its days must stand in order; else it
 * ends with 1.
 */
final class Queue {

    private static final double GOAL = 120;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern DAY = Pattern.compile("class=\"t-date-text\"><a[^>]*>(\\d{4}-\\d{2}-\\d{2})");

    private final Program program;
    private final Session registrar;
    private final int requests;
    private final List<String[]> rows = new ArrayList<>();

    private Queue(Program program, int requests) throws Exception {
        this.program = program;
        this.requests = requests;
        this.registrar = new Session(program, "registrar", 2, "bench-examiner");
        rows.add(new String[] {"page", "requests", "p50 ms", "p95 ms", "p99 ms", "goal p95 ms"});
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(arguments, Map.of("cases", "50000", "requests", "200"));
        int cases = Integer.parseInt(options.get("cases"));
        String before = Figures.machine();
        Path kept = Country.folder(cases);
        Path folder = Files.createTempDirectory("tiltas-queue");
        boolean held;
        try {
            new ProcessBuilder("cp", "-a", kept + "/.", folder.toString()).inheritIO().start().waitFor();
            try (Program program = Program.start(folder)) {
                plant(program);
                Queue run = new Queue(program, Integer.parseInt(options.get("requests")));
                held = run.all();
                System.out.println("\n" + number(program, "select count(*) from permits.application where decided_on is null")
                        + " open applications. Before: " + before + "; after: " + Figures.machine());
                Figures.table(run.rows);
            }
        } finally {
            Startup.remove(folder);
        }
        System.out.println(held ? "all are counted, days stand in order" : "BLIND: applications are not counted or not in order");
        System.exit(held ? 0 : 1);
    }

    private boolean all() throws Exception {
        List<String> some = texts("select id::text from permits.application tablesample system (5) limit 500");
        List<String> names = texts("select surname || ' ' || given from registration.person tablesample system (5) limit 500");
        List<String> pages = new ArrayList<>(List.of("/permits?show=all"));
        while (pages.size() < 40) {
            Matcher next = NEXT.matcher(registrar.get(pages.getLast()).body());
            if (!next.find()) {
                break;
            }
            pages.add(next.group(1).replace("&amp;", "&"));
        }
        measure("queue, first page", n -> "/permits");
        measure("queue, forty pages one after the other", n -> pages.get(n % pages.size()));
        for (String show : List.of("mine", "late", "week", "papers", "approve")) {
            measure("queue, " + show, n -> "/permits?show=" + show);
        }
        measure("one application", n -> "/applications/" + some.get(n % some.size()));
        search(names);
        return counted() && inOrder();
    }

    private boolean counted() throws Exception {
        long open = number(program, "select count(*) from permits.application where decided_on is null");
        return registrar.get("/permits").body().replaceAll("<[^>]+>|[\\s\\u00a0\\u202f,.]", "").contains(Long.toString(open));
    }

    private boolean inOrder() throws Exception {
        List<String> days = DAY.matcher(registrar.get("/permits").body()).results().map(found -> found.group(1)).toList();
        return days.size() == 50 && days.equals(days.stream().sorted().toList());
    }

    private interface Address {
        String number(int n);
    }

    private void measure(String name, Address address) throws Exception {
        Figures figures = new Figures();
        for (int n = -requests / 4; n < requests; n++) {
            long from = System.nanoTime();
            int status = registrar.get(address.number(Math.abs(n))).statusCode();
            row(figures, n, from, status);
        }
        rows.add(row(name, figures));
    }

    private void search(List<String> names) throws Exception {
        Figures figures = new Figures();
        for (int n = -requests / 4; n < requests; n++) {
            long from = System.nanoTime();
            int status = registrar.post("/search", Map.of("words", names.get(Math.abs(n) % names.size()))).statusCode();
            row(figures, n, from, status);
        }
        rows.add(row("search for a person by full name", figures));
    }

    private static void row(Figures figures, int n, long from, int status) {
        if (status != 200) {
            throw new IllegalStateException("answered " + status);
        }
        if (n >= 0) {
            figures.add(System.nanoTime() - from);
        }
    }

    private static String[] row(String name, Figures figures) {
        return new String[] {
            name,
            Integer.toString(figures.size()),
            Figures.number(figures.percentile(0.50), 1),
            Figures.number(figures.percentile(0.95), 1),
            Figures.number(figures.percentile(0.99), 1),
            Figures.number(GOAL, 0)
        };
    }

    /** One open application of each person; most are being examined, some wait for papers, for a visit, for a second officer. */
    private static void plant(Program program) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into permits.application (org_id, household_id, person_id, filed_by, kind, state, submitted_on, attended_on, decide_by,
                        asked_on, due_on, opened_by, opened_by_org, handled_by)
                    select 2, p.household_id, p.id, p.id, 'tp_first', p.state, current_date - 40, case p.state when 'submitted' then null
                        else current_date - 30 end, case p.state when 'submitted' then null else current_date + p.n % 60 - 5 end,
                        case p.state when 'waiting' then current_date - 3 end, current_date + p.n % 60 - 5, p.officer, 2, p.officer
                    from (select *, row_number() over (order by id)::int as n, (array['attended', 'attended', 'attended', 'submitted', 'waiting',
                        'for_decision', 'to_approve', 'attended'])[1 + abs(hashtext(id::text)) % 8] as state,
                        md5((abs(hashtext(id::text)) % 40)::text)::uuid as officer from registration.person) p
                    on conflict do nothing
                    """);
            statement.execute("""
                    insert into permits.application_event (application_id, version, org_id, household_id, person_id, from_state, step, to_state, reason,
                        by_officer, by_org)
                    select id, v, org_id, household_id, person_id, case v when 1 then 'none' else 'attended' end,
                        case v when 1 then 'submit' else 'ask_for_papers' end, case v when 1 then 'submitted' else 'waiting' end,
                        case v when 2 then 'Gimimo liudijimas' end, opened_by, 2
                    from permits.application, generate_series(1, 2) v where v = 1 or state = 'waiting' on conflict do nothing
                    """);
            statement.execute("""
                    insert into permits.clock (subject_kind, subject_id, org_id, household_id, person_id, rule, counted, started_on, due_on)
                    select 'application', id, org_id, household_id, person_id, 'permit.decide-by', 'civil_code', submitted_on, due_on
                    from permits.application on conflict do nothing
                    """);
            statement.execute("analyze");
        }
    }

    private List<String> texts(String sql) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }

    private static long number(Program program, String sql) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
