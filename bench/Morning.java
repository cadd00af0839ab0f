import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The readings of a morning over a country of a million invented people, taken by the program's own job under the policies of its login; then the pages
 * that rest on the same live figures. The goal is the design's: the morning is stored within 30 seconds.
 *
 * Positive control, in every run: the readings say how many people were registered on the day before, as a count past row-level security says it; else it
 * ends with 1.
 */
final class Morning {

    private static final int GOAL = 30_000;
    private static final int LOOKS = 10;
    private static final String STORED = "select count(*) from preparedness.reading where indicator = 'staff' and day = current_date";

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(arguments, Map.of("people", "1000000", "mornings", "5"));
        int people = Integer.parseInt(options.get("people"));
        String before = Figures.machine();
        Path kept = Country.folder(people);
        Path folder = Files.createTempDirectory("tiltas-morning");
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"work", "times", "p50 ms", "slowest ms", "goal ms"});
        boolean held = true;
        try {
            new ProcessBuilder("cp", "-a", kept + "/.", folder.toString()).inheritIO().start().waitFor();
            try (Program program = Program.startWithJobs(folder); Connection db = program.superuser(); Statement statement = db.createStatement()) {
                until(statement, STORED, 1);
                Figures mornings = new Figures();
                for (int n = 0; n < Integer.parseInt(options.get("mornings")); n++) {
                    mornings.add(again(statement));
                    held &= same(statement);
                }
                rows.add(row("readings of a morning", mornings, GOAL));
                Session analyst = new Session(program, "analyst", 1, "bench-analyst");
                for (String page : List.of("/preparedness/triggers", "/preparedness/readiness", "/preparedness/scenarios")) {
                    rows.add(row(page, looked(analyst, page), 0));
                }
            }
        } finally {
            Startup.remove(folder);
        }
        System.out.println("\n" + people + " people. Before: " + before + "; after: " + Figures.machine());
        Figures.table(rows);
        System.out.println(held ? "the day before is counted as it was" : "BLIND: the day before is counted otherwise");
        System.exit(held ? 0 : 1);
    }

    /** From the moment the job is picked until its readings are committed. */
    private static long again(Statement statement) throws Exception {
        statement.execute("delete from preparedness.reading");
        statement.execute("update public.scheduled_tasks set execution_time = now() where task_name = 'morning-readings'");
        until(statement, "select count(*) from public.scheduled_tasks where task_name = 'morning-readings' and picked", 1);
        long from = System.nanoTime();
        until(statement, STORED, 1);
        return System.nanoTime() - from;
    }

    private static void until(Statement statement, String sql, long wanted) throws Exception {
        while (number(statement, sql) != wanted) {
            Thread.sleep(5);
        }
    }

    private static boolean same(Statement statement) throws Exception {
        return number(statement, "select value::bigint from preparedness.reading where indicator = 'registered-day' and day = current_date")
                == number(statement, """
                        select count(*) from registration.household h join registration.person p on p.household_id = h.id
                        where h.state <> 'draft' and (h.registered_at at time zone 'Europe/Vilnius')::date = current_date - 1
                        """);
    }

    private static Figures looked(Session analyst, String page) throws Exception {
        Figures figures = new Figures();
        for (int n = 0; n < LOOKS; n++) {
            long from = System.nanoTime();
            int status = analyst.get(page).statusCode();
            if (status != 200) {
                throw new IllegalStateException(page + " answered " + status);
            }
            figures.add(System.nanoTime() - from);
        }
        return figures;
    }

    private static String[] row(String work, Figures figures, int goal) {
        return new String[] {
            work, Integer.toString(figures.size()), Figures.number(figures.percentile(.5), 0), Figures.number(figures.percentile(1), 0), goal == 0 ? "" : Integer.toString(goal)
        };
    }

    private static long number(Statement statement, String sql) throws Exception {
        try (ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getLong(1) : -1;
        }
    }
}
