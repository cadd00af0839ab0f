import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The case manager's pages over 50,000 open programmes of an invented country, row-level security and the trail on: the first page of the day of somebody who
 * leads sixty households, the list, a household's programme, somebody's plan, the measures of the municipality and the cases behind one; the supervisor's page. The goal is the
 * issue's: 100 ms at the 95th percentile.
 *
 * Positive control, in every run: the list says as many programmes of the municipality as are open there, and each look at a programme is in the trail;
 * else it ends with 1.
 */
final class Programmes {

    private static final double GOAL = 100;
    private static final int MUNICIPALITY = 46;
    private static final int LED = 60;
    private static final long PATIENCE = 600_000_000_000L;
    private static final int PEOPLE_IN_HOUSEHOLD = 5; // halves: 2.5 on the average
    private static final String LOGIN = "bench-casemanager";

    private final Program program;
    private final Session casemanager;
    private final int requests;
    private final List<String[]> rows = new ArrayList<>();

    private Programmes(Program program, Session casemanager, int requests) {
        this.program = program;
        this.casemanager = casemanager;
        this.requests = requests;
        rows.add(new String[] {"page", "requests", "p50 ms", "p95 ms", "p99 ms", "goal p95 ms", "p95 of the goal"});
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(arguments, Map.of("programmes", "50000", "requests", "200"));
        int programmes = Integer.parseInt(options.get("programmes"));
        String before = Figures.machine();
        Path kept = Country.folder(programmes * PEOPLE_IN_HOUSEHOLD / 2);
        Path folder = Files.createTempDirectory("tiltas-programmes");
        boolean held;
        try {
            new ProcessBuilder("cp", "-a", kept + "/.", folder.toString()).inheritIO().start().waitFor();
            try (Program program = Program.start(folder)) {
                new Session(program, "casemanager", MUNICIPALITY, LOGIN);
                plant(program);
            }
            count(folder);
            try (Program program = Program.start(folder)) {
                Session session = new Session(program, "casemanager", MUNICIPALITY, LOGIN);
                var run = new Programmes(program, session, Integer.parseInt(options.get("requests")));
                held = run.all();
                System.out.println("\n" + number(program, "select count(*) from programme.programme where state = 'open'") + " open programmes. Before: "
                        + before + "; after: " + Figures.machine());
                Figures.table(run.rows);
            }
        } finally {
            Startup.remove(folder);
        }
        System.out.println(held ? "all are counted, every look is in the trail" : "BLIND: programmes are not counted or looks are missing");
        System.exit(held ? 0 : 1);
    }

    private boolean all() throws Exception {
        List<String> led = texts("select household_id::text from programme.programme where lead_name = 'Bench' order by household_id");
        measure("the day", n -> "/desk");
        measure("programmes of the municipality", n -> "/programmes");
        measure("my programmes", n -> "/programmes?shown=mine");
        long looks = number(program, "select count(*) from access.look");
        int asked = measure("a household's programme", n -> "/households/" + led.get(n % led.size()) + "/programme");
        List<String> plans = plans();
        int opened = measure("somebody's plan", n -> plans.get(n % plans.size()));
        measure("measures of the municipality", n -> "/programmes/measures");
        measure("the supervisor's page", supervisor(), n -> "/supervision");
        measure("cases behind a measure", n -> "/programmes/measures/cases?measure=meetings-held");
        boolean counted = casemanager.get("/programmes/measures?language=en").body().contains("Meetings held");
        boolean seen = number(program, "select count(*) from access.look") - looks >= asked + opened;
        long open = number(program, "select count(*) from programme.programme where state = 'open' and org_id = " + MUNICIPALITY);
        String list = casemanager.get("/programmes").body().replaceAll("<[^>]+>|[\\s\\u00a0\\u202f,.]", "");
        return seen && counted && led.size() == LED && list.contains(Long.toString(open));
    }

    private Session supervisor() throws Exception {
        String login = "bench-supervisor";
        Session session = new Session(program, "casemanager", MUNICIPALITY, login);
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.execute("insert into programme.supervisor (org_id, officer_id, officer_name, since, appointed_by)"
                    + " select organisation_id, id, name, current_date - 1, id from access.account where login = '" + login + "'");
        }
        return session;
    }

    /** Plans of one adult of each household, each prepared by the page's own button. */
    private List<String> plans() throws Exception {
        List<String> adults = texts("""
                select distinct on (p.id) '/programmes/' || p.id || '/people/' || m.id || '/plans' from programme.programme p
                join registration.person m on m.household_id = p.household_id
                where p.lead_name = 'Bench' and m.born_on < current_date - interval '19 years' order by p.id
                """);
        List<String> addresses = new ArrayList<>();
        for (String adult : adults) {
            addresses.add(URI.create(casemanager.post(adult, Map.of()).headers().firstValue("Location").orElseThrow()).getPath());
        }
        return addresses;
    }

    /** The night's count, by the program's own job: it runs right after the first start with jobs, and is waited for. */
    private static void count(Path folder) throws Exception {
        try (Program program = Program.startWithJobs(folder)) {
            long from = System.nanoTime();
            while (number(program, "select count(*) from programme.measure_own") == 0) {
                Thread.sleep(200);
                if (System.nanoTime() - from > PATIENCE) {
                    throw new IllegalStateException("the measures are not counted");
                }
            }
            System.out.println("The night's count: " + Figures.number((System.nanoTime() - from) / 1e9, 1) + " s after the start, other first jobs beside it");
        }
    }

    private interface Address {
        String number(int n);
    }

    private int measure(String name, Address address) throws Exception {
        return measure(name, casemanager, address);
    }

    private int measure(String name, Session session, Address address) throws Exception {
        Figures figures = new Figures();
        for (int n = -requests / 2; n < requests; n++) {
            long from = System.nanoTime();
            int status = session.get(address.number(Math.abs(n))).statusCode();
            if (status != 200) {
                throw new IllegalStateException(address.number(Math.abs(n)) + " answered " + status);
            }
            if (n >= 0) {
                figures.add(System.nanoTime() - from);
            }
        }
        double p95 = figures.percentile(0.95);
        rows.add(new String[] {
            name,
            Integer.toString(figures.size()),
            Figures.number(figures.percentile(0.50), 1),
            Figures.number(p95, 1),
            Figures.number(figures.percentile(0.99), 1),
            Figures.number(GOAL, 0),
            Figures.number(p95 / GOAL, 2)
        });
        return figures.size();
    }

    /** A programme of each household that a municipality holds, with two goals, six steps and eight talks; sixty of one municipality are led by the one who looks. */
    private static void plant(Program program) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into programme.programme (org_id, household_id, opened_on, months, lead_officer, lead_name, created_by)
                    select h.holder_org, h.id, greatest(h.arrived_on, current_date - 330), 12,
                        case when h.holder_org = %1$d and h.place <= %2$d then a.id else md5((h.holder_org * 100 + h.place %% 20)::text)::uuid end,
                        case when h.holder_org = %1$d and h.place <= %2$d then 'Bench' else 'Kolega' end, a.id
                    from (select *, row_number() over (partition by holder_org order by id) as place from registration.household) h
                    join access.account a on a.login = '%3$s'
                    """.formatted(MUNICIPALITY, LED, LOGIN));
            statement.execute("""
                    insert into programme.goal (programme_id, org_id, domain, words, words_language, position, due_on, created_by)
                    select p.id, p.org_id, (array['work', 'lithuanian'])[n], (array['Хочу працювати', 'Вивчити литовську'])[n], 'uk', n,
                        p.opened_on + 150 * n, p.created_by
                    from programme.programme p, generate_series(1, 2) n
                    """);
            statement.execute("""
                    insert into programme.step (goal_id, org_id, words, words_language, owner, proposed_by, state, due_on, done_on, created_by)
                    select g.id, g.org_id, 'Зробити крок', 'uk', (array['person', 'casemanager', 'person'])[n], 'casemanager',
                        (array['done', 'doing', 'agreed'])[n], g.due_on - 60 + 25 * n, case when n = 1 then g.due_on - 40 end, g.created_by
                    from programme.goal g, generate_series(1, 3) n
                    """);
            statement.execute("""
                    insert into programme.meeting (programme_id, org_id, at, place, language, with_officer, with_name, state, created_by)
                    select p.id, p.org_id, date_trunc('day', now()) + interval '9 hours' + (abs(hashtext(p.id::text)) %% 30 - 30 * n) * interval '1 day', 'Kabinetas',
                        'uk', p.lead_officer, p.lead_name, case n when 0 then 'planned' else 'held' end, p.created_by
                    from programme.programme p, generate_series(0, 7) n
                    """.replace("%%", "%"));
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
