import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every running clock computed anew, by the page of whoever keeps the calendar and by a change of the calendar, row-level security on. The clocks are
 * synthetic, of the demonstration country's people, each third with a pause. The goal is the design's: 50,000 in two seconds.
 *
 * Positive control, in every run: one stored day that is wrong must be found, and a holiday that is added must move clocks which move back without it.
 */
final class Clocks {

    private static final double GOAL = 2000;

    private final Program program;
    private final Session session;

    private Clocks(Program program) throws Exception {
        this.program = program;
        this.session = new Session(program, "admin", 1, "bench-calendar");
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options =
                Figures.options(arguments, Map.of("data", "target/clocks", "clocks", "50000", "rounds", "7"));
        String before = Figures.machine();
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"work", "clocks", "rounds", "median ms", "slowest ms", "goal ms"});
        boolean held;
        try (Program program = Program.startWithDemo(Path.of(options.get("data")).toAbsolutePath())) {
            held = new Clocks(program)
                    .all(Integer.parseInt(options.get("clocks")), Integer.parseInt(options.get("rounds")), rows);
        }
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(rows);
        System.out.println(held ? "a wrong day is found, a holiday moves clocks there and back" : "BLIND: a wrong day or a moved clock was not seen");
        System.exit(held ? 0 : 1);
    }

    private boolean all(int clocks, int rounds, List<String[]> rows) throws Exception {
        waitUntilLoaded();
        plant(clocks);
        session.post("/permits/clocks", Map.of("reason", "bench"));
        long running = count("select count(*) from permits.clock where ended_on is null");
        Figures compared = new Figures();
        Figures moved = new Figures();
        boolean held = true;
        for (int round = 0; round < rounds + 2; round++) {
            long from = System.nanoTime();
            expect(200, session.get("/permits/clocks").statusCode());
            long took = System.nanoTime() - from;
            long there = timed("added");
            long moves = moves();
            long back = timed("removed");
            held &= moves > 0 && moves() == moves;
            if (round > 1) {
                compared.add(took);
                moved.add(there);
                moved.add(back);
            }
        }
        change("update permits.clock set due_on = due_on + 1 where id = (select id from permits.clock where subject_kind = 'application' limit 1)");
        session.get("/permits/clocks");
        held &= count("select count(*) from permits.clock_change where kind = 'alarm' and settled_at is null") > 0;
        rows.add(row("compared with what is stored", running, compared));
        rows.add(row("moved with a holiday, and back", moves(), moved));
        return held;
    }

    private long moves() throws Exception {
        return count("select moved from law.holiday_change order by made_at desc limit 1");
    }

    private static String[] row(String what, long clocks, Figures figures) {
        return new String[] {
            what,
            Long.toString(clocks),
            Integer.toString(figures.size()),
            Figures.number(figures.percentile(0.50), 0),
            Figures.number(figures.percentile(1), 0),
            Figures.number(GOAL, 0)
        };
    }

    /** A working Wednesday of next year that some clocks end on. */
    private long timed(String change) throws Exception {
        LocalDate day = LocalDate.now().plusDays(21);
        while (day.getDayOfWeek().getValue() != 3) {
            day = day.plusDays(1);
        }
        long from = System.nanoTime();
        int status = session.post(
                        "/holidays/" + day.getYear(),
                        Map.of("change", change, "day", day.toString(), "name", "labour", "act", "bench", "reason", "bench"))
                .statusCode();
        long took = System.nanoTime() - from;
        expect(303, status);
        return took;
    }

    private static void expect(int wanted, int status) {
        if (status != wanted) {
            throw new IllegalStateException("answered " + status + ", not " + wanted);
        }
    }

    private void waitUntilLoaded() throws Exception {
        for (int time = 0; time < 120 && count("select count(*) from permits.clock where ended_on is null") == 0; time++) {
            Thread.sleep(1000);
        }
    }

    private void plant(int clocks) throws Exception {
        change("""
                insert into permits.clock (subject_kind, subject_id, org_id, household_id, person_id, rule, counted, started_on, due_on)
                select 'application', gen_random_uuid(), 2, p.household_id, p.id, 'permit.decide-by', 'civil_code',
                    current_date - (n %% 60), current_date + 30
                from generate_series(1, %d) n join (select household_id, id, row_number() over (order by id) as place from registration.person) p
                    on p.place = 1 + n %% (select count(*) from registration.person)
                """.formatted(clocks));
        change("""
                insert into permits.clock_pause (clock_id, org_id, household_id, person_id, from_on, to_on, cause)
                select id, org_id, household_id, person_id, started_on + 2, started_on + 9, 'papers' from permits.clock c
                where c.ended_on is null and left(c.id::text, 1) < '6' and not exists (select from permits.clock_pause p where p.clock_id = c.id)
                """);
        change("analyze permits.clock");
    }

    private void change(String sql) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
