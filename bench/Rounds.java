import java.net.URI;
import java.time.LocalDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A round of renewal in the program itself: 49,000 permits that all end on one day, the windows of all their households reckoned and stored by POST as a
 * head of unit does it, and the page with the forecast of 2,000 runs. The country is invented and made once.
 *
 * Positive control, in every run: every household of the round has one window or is counted as having none; reckoned again, the windows are the same.
 */
final class Rounds {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private Rounds() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options =
                Figures.options(arguments, Map.of("permits", "49000", "repeats", "5"));
        String before = Figures.machine();
        int permits = Integer.parseInt(options.get("permits"));
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"work", "number", "ms", "goal ms"});
        boolean held;
        Path kept = Country.folder(permits);
        Path folder = Files.createTempDirectory("tiltas-rounds");
        new ProcessBuilder("cp", "-a", kept + "/.", folder.toString()).inheritIO().start().waitFor();
        try (Program program = Program.start(folder)) {
            plant(program, permits);
            Session head = new Session(program, "registrar", 2, "bench-head");
            String round = plan(head);
            long[] reckoned = new long[Integer.parseInt(options.get("repeats"))];
            long[] shown = new long[reckoned.length];
            String first = "";
            held = true;
            for (int n = -1; n < reckoned.length; n++) {
                String version = version(head, round);
                long from = System.nanoTime();
                int status = head.post(round + "/steps", Map.of("step", "SIMULATE", "version", version)).statusCode();
                long took = System.nanoTime() - from;
                if (status != 302 && status != 303) {
                    throw new IllegalStateException("answered " + status);
                }
                head.get(round);
                from = System.nanoTime();
                head.get(round);
                if (n >= 0) {
                    reckoned[n] = took;
                    shown[n] = System.nanoTime() - from;
                }
                String windows = text(program, "select md5(string_agg(household_id::text || number, ',' order by household_id)) from permits.campaign_window");
                held &= n < 0 || windows.equals(first);
                first = windows;
            }
            String counted = text(program, "select count(*) || ' of ' || (select count(distinct household_id) from permits.permit) from permits.campaign_window");
            rows.add(new String[] {"windows reckoned and stored", counted + " households", median(reckoned), "3000"});
            rows.add(new String[] {"page with forecast, 2,000 runs", permits + " permits", median(shown), ""});
        } finally {
            Startup.remove(folder);
        }
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(rows);
        System.out.println(held ? "reckoned again, the windows are the same" : "BLIND: the windows differ from run to run");
        System.exit(held ? 0 : 1);
    }

    private static String plan(Session head) throws Exception {
        LocalDate today = LocalDate.now();
        var answer = head.post(
                "/permits/campaigns",
                Map.of(
                        "ground", "temporary_protection",
                        "endsOn", today.plusDays(95).toString(),
                        "opensOn", today.plusDays(1).toString(),
                        "closesOn", today.plusDays(95).toString()));
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String version(Session head, String round) throws Exception {
        Matcher version = VERSION.matcher(head.get(round).body());
        if (!version.find()) {
            throw new IllegalStateException("The page of the round has no form");
        }
        return version.group(1);
    }

    /** Everybody's permit ends in 95 days. */
    private static void plant(Program program, int permits) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    with made as (
                        insert into permits.application (org_id, household_id, person_id, filed_by, kind, state, submitted_on, attended_on, decide_by,
                            due_on, decided_on, opened_by, opened_by_org)
                        select 2, household_id, id, id, 'tp_first', 'granted', current_date - 300, current_date - 290, current_date - 270,
                            current_date - 270, current_date - 280, md5('head')::uuid, 2
                        from registration.person order by household_id limit %d
                        returning id, household_id, person_id)
                    insert into permits.permit (org_id, household_id, person_id, application_id, valid, granted_by)
                    select 2, household_id, person_id, id, daterange(current_date - 280, current_date + 96), md5('head')::uuid from made
                    on conflict do nothing
                    """.formatted(permits));
            statement.execute("analyze");
        }
    }

    private static String text(Program program, String sql) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static String median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return Figures.number(sorted[sorted.length / 2] / 1e6, 0);
    }
}
