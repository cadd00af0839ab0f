import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Permits granted while the program is killed: an examiner decides one application after the other. A grant is whole when application, event,
 * decision, permit and signed document are all there; anything else of them is a half one.
 */
final class Grants {

    private static final int AT_ONCE = 40;

    /** Applications ready for decision, of people whom the importer registered. */
    private static final String PLANT = """
            insert into permits.application (org_id, household_id, person_id, filed_by, kind, state, submitted_on, attended_on, decide_by, due_on,
                opened_by, opened_by_org, version)
            select 2, p.household_id, p.id, p.id, 'tp_first', 'for_decision', current_date - 9, current_date - 5, current_date + 20,
                current_date + 20, p.created_by, 2, 3
            from registration.person p join registration.household h on h.id = p.household_id and h.state = 'registered'
            where not exists (select from permits.application a where a.person_id = p.id) limit %d
            """.formatted(AT_ONCE);

    private static final String HALF = """
            select count(*) from permits.application a where
                (a.state = 'granted') <> exists (select from permits.permit p where p.application_id = a.id)
                or (a.state = 'granted') <> exists (select from permits.decision d where d.application_id = a.id and d.state = 'made')
                or (a.state = 'granted') <> exists (select from permits.application_event e where e.application_id = a.id and e.step = 'grant')
                or (a.state = 'granted') <> exists (select from permits.permit p join permits.document d on d.permit_id = p.id
                    where p.application_id = a.id)
                or a.state not in ('for_decision', 'granted')
            """;

    /** @param half applications of which only a part was stored; missing were acknowledged and are not granted */
    record Found(int half, int missing) {}

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    int acknowledged() {
        return acknowledged.size();
    }

    /** Until the program is gone. */
    void decide(Program program) {
        ArrayDeque<String> ready = new ArrayDeque<>();
        try {
            Session examiner = new Session(program, "registrar", 2, "bench-examiner");
            while (program.process.isAlive()) {
                if (ready.isEmpty()) {
                    fill(program, ready);
                    Thread.sleep(ready.isEmpty() ? 20 : 0);
                } else {
                    String application = ready.poll();
                    var answer = examiner.post("/applications/" + application + "/steps", Map.of("step", "GRANT", "version", "3"));
                    if (answer.statusCode() / 100 == 3) {
                        acknowledged.add(application);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            if (program.process.isAlive()) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void fill(Program program, ArrayDeque<String> ready) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.executeUpdate(PLANT);
            try (ResultSet rows = statement.executeQuery(
                    "select id::text from permits.application where state = 'for_decision' order by opened_at limit " + AT_ONCE)) {
                while (rows.next()) {
                    ready.add(rows.getString(1));
                }
            }
        }
    }

    Found check(Connection db) throws Exception {
        Set<String> granted = ConcurrentHashMap.newKeySet();
        try (Statement ask = db.createStatement()) {
            try (ResultSet rows = ask.executeQuery("select id::text from permits.application where state = 'granted'")) {
                while (rows.next()) {
                    granted.add(rows.getString(1));
                }
            }
            try (ResultSet rows = ask.executeQuery(HALF)) {
                rows.next();
                return new Found(rows.getInt(1), (int) acknowledged.stream().filter(one -> !granted.contains(one)).count());
            }
        }
    }

    /** With one permit taken away and one acknowledged decision set back, in a transaction that is rolled back. */
    boolean seen(Connection db, Found found) throws Exception {
        var some = acknowledged.stream().limit(2).toList();
        if (some.size() < 2) {
            return false;
        }
        db.setAutoCommit(false);
        try (Statement change = db.createStatement()) {
            change.execute("set local session_replication_role = replica");
            change.execute("delete from permits.permit where application_id = '" + some.getFirst() + "'");
            change.execute("update permits.application set state = 'for_decision', decided_on = null where id = '" + some.getLast() + "'");
            Found control = check(db);
            return control.half == found.half + 2 && control.missing == found.missing + 1;
        } finally {
            db.rollback();
            db.setAutoCommit(true);
        }
    }

    static boolean isNone(Found found) {
        return found.half == 0 && found.missing == 0;
    }
}
