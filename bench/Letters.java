import java.net.URI;
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
 * A letter to everybody whose permit an act has carried on, in the program itself: proposed by one officer and approved by another, by POST as they do it.
 * One of five has a page of the own. The country is invented and made once.
 *
 * Positive control, in every run: everybody has one letter and the steps it has taken; approved again, the letters are the same; one letter is
 * taken away, and its reader must be told of as one more.
 */
final class Letters {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final int GOAL = 30_000;
    private static final String SAME = """
            select count(*) || ' ' || count(distinct addressee_id) || ' ' || md5(string_agg(id::text || state, ',' order by id)) || ' '
                || (select count(*) from permits.letter_event where mass_id is not null) from permits.letter where mass_id is not null
            """;

    private Letters() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(arguments, Map.of("letters", "50000"));
        String before = Figures.machine();
        int letters = Integer.parseInt(options.get("letters"));
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"work", "number", "ms", "goal ms", "share of the goal"});
        Path kept = Country.folder(letters);
        Path folder = Files.createTempDirectory("tiltas-letters");
        new ProcessBuilder("cp", "-a", kept + "/.", folder.toString()).inheritIO().start().waitFor();
        boolean held;
        try (Program program = Program.start(folder)) {
            plant(program, letters);
            Session first = new Session(program, "registrar", 2, "bench-first");
            Session second = new Session(program, "registrar", 2, "bench-second");
            String group = "prolonged:" + text(program, "select id from permits.prolongation");
            rows.add(timed("preview: counts and words", letters, () -> shown(first, "/permits/mass-letters/new?group=" + group)));
            rows.add(timed("preview again, as it was counted", letters, () -> shown(first, "/permits/mass-letters/new?group=" + group)));
            var answer = first.post("/permits/mass-letters", Map.of("group", group));
            String letter = URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
            String version = version(second, letter);
            long from = System.nanoTime();
            approve(second, letter, version, "APPROVE");
            long took = (System.nanoTime() - from) / 1_000_000;
            rows.add(new String[] {
                "letters queued", Integer.toString(letters), Long.toString(took), Integer.toString(GOAL), Figures.number(took / (double) GOAL, 2)
            });
            String written = text(program, SAME);
            rows.add(timed("page once written", letters, () -> shown(first, letter)));
            rows.add(timed("one bundle as a file", 100, () -> shown(first, letter + "/letters?batch=1")));
            approve(second, letter, version(second, letter), "ADD");
            int events = letters / 5 * 3 + (letters - letters / 5) * 2;
            held = written.startsWith(letters + " " + letters + " ") && written.endsWith(" " + events) && text(program, SAME).equals(written);
            System.out.println(written);
            one(program);
            held &= first.get(letter + "?language=en").body().contains("1 more has joined since");
        } finally {
            Startup.remove(folder);
        }
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(rows);
        System.out.println(held ? "one letter to each, approved again the same, and one more is told" : "BLIND: a letter is missing, doubled or not told");
        System.exit(held ? 0 : 1);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static String[] timed(String what, int number, Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        return new String[] {what, Integer.toString(number), Long.toString((System.nanoTime() - from) / 1_000_000), "", ""};
    }

    private static void shown(Session officer, String address) throws Exception {
        int status = officer.get(address).statusCode();
        if (status != 200) {
            throw new IllegalStateException(address + " answered " + status);
        }
    }

    private static void approve(Session officer, String letter, String version, String step) throws Exception {
        int status = officer.post(letter + "/steps", Map.of("step", step, "version", version)).statusCode();
        if (status != 302 && status != 303) {
            throw new IllegalStateException("answered " + status);
        }
    }

    /** Once everybody has a letter the page has no form: its version is read where it stands. */
    private static String version(Session officer, String letter) throws Exception {
        Matcher version = VERSION.matcher(officer.get(letter).body());
        return version.find() ? version.group(1) : "2";
    }

    /** Everybody's permit holds today and ends in 40 days; an act carries them on by a year. */
    private static void plant(Program program, int letters) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    with made as (
                        insert into permits.application (org_id, household_id, person_id, filed_by, kind, state, submitted_on, attended_on, decide_by,
                            due_on, decided_on, opened_by, opened_by_org)
                        select 2, household_id, id, id, 'tp_first', 'granted', current_date - 300, current_date - 290, current_date - 270,
                            current_date - 270, current_date - 280, md5('head')::uuid, 2
                        from registration.person order by household_id, id limit %d
                        returning id, household_id, person_id)
                    insert into permits.permit (org_id, household_id, person_id, application_id, valid, granted_by)
                    select 2, household_id, person_id, id, daterange(current_date - 280, current_date + 41), md5('head')::uuid from made
                    """.formatted(letters));
            statement.execute("""
                    insert into permits.prolongation (id, ground, valid_on, to_on, act, certainty, checked_on, entered_by, approved_by, approved_at)
                    values (gen_random_uuid(), 'temporary_protection', current_date, current_date + 400, 'Bench', 'U', current_date, md5('a')::uuid,
                        md5('b')::uuid, now())
                    """);
            statement.execute("""
                    insert into access.account (login, name, organisation_id, role, person_id)
                    select 'bench-' || person_id, 'Bench', 3, 'newcomer', person_id from permits.permit order by person_id limit %d
                    """.formatted(letters / 5));
            statement.execute("analyze");
        }
    }

    private static void one(Program program) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    delete from permits.letter_event where letter_id = (select id from permits.letter where mass_id is not null order by id limit 1);
                    delete from permits.letter where id = (select id from permits.letter where mass_id is not null order by id limit 1)
                    """);
        }
    }

    private static String text(Program program, String sql) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
