import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills the program at a random moment, again and again, while an importer posts households. The importer keeps a ledger:
 * what was acknowledged, and what was sent and not answered, which it sends again under the same key to the next run.
 * At the end each acknowledged household must be there and none twice. Beside it an examiner grants permits: at the end each
 * grant is there with its event, decision, permit and document, or nothing of it is.
 *
 * Positive control, at the end of every run: with one acknowledged household taken away and one written twice, in a
 * transaction that is rolled back, the same check must report exactly one missing and one double; likewise with a permit
 * taken away and a decision set back.
 */
final class Kill {

    private static final int CLIENTS = 4;

    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger alreadyThere = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Grants grants = new Grants();
    private final Random random;

    private Kill(long seed) {
        this.random = new Random(seed);
    }

    private record Found(int missing, int twice) {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(
                arguments, Map.of("rounds", "200", "seed", Long.toString(System.nanoTime() % 1_000_000)));
        int rounds = Integer.parseInt(options.get("rounds"));
        System.out.println("seed " + options.get("seed") + ", " + Figures.machine());
        Path folder = Files.createTempDirectory("tiltas-kill");
        try {
            boolean good = new Kill(Long.parseLong(options.get("seed"))).rounds(folder, rounds);
            System.exit(good ? 0 : 1);
        } finally {
            Startup.remove(folder);
        }
    }

    private boolean rounds(Path folder, int rounds) throws Exception {
        double slowest = 0;
        double all = 0;
        for (int round = 1; round <= rounds; round++) {
            Program program = Program.start(folder);
            double start = program.untilFirstAnswer.toMillis() / 1000.0;
            slowest = Math.max(slowest, start);
            all += start;
            postUntilKilled(program, round);
            if (round % 10 == 0 || round == rounds) {
                System.out.println("round " + round + ": " + acknowledged.size() + " acknowledged, " + unanswered.size()
                        + " without an answer, " + grants.acknowledged() + " permits granted");
            }
        }
        try (Program program = Program.start(folder)) {
            settle(program);
            return report(program, rounds, all / rounds, slowest);
        }
    }

    private void postUntilKilled(Program program, int round) throws Exception {
        Door door = Door.of(program);
        int before = acknowledged.size();
        int granted = grants.acknowledged();
        long life = random.nextInt(1500);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
        for (int n = 0; n < CLIENTS; n++) {
            String name = round + "-" + n;
            long seed = random.nextLong();
            clients.submit(() -> importer(door, program, name, seed));
        }
        clients.submit(() -> grants.decide(program));
        for (int waited = 0; (acknowledged.size() == before || grants.acknowledged() == granted) && waited < 20_000; waited += 20) {
            Thread.sleep(20);
        }
        Thread.sleep(life);
        program.kill();
        clients.shutdown();
        clients.awaitTermination(60, TimeUnit.SECONDS);
    }

    private void importer(Door door, Program program, String name, long seed) {
        try {
            Country country = new Country(seed);
            for (int n = 0; program.process.isAlive(); n++) {
                String old = unanswered.poll();
                String key = old == null ? "kill-" + name + "-" + n : old;
                if (old == null) {
                    String surname = country.surname();
                    sent.put(key, Door.body(List.of(country.person(surname), country.person(surname)), key));
                }
                send(door, key, old != null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Door door, String key, boolean again) {
        try {
            var answer = door.register(key, sent.get(key));
            if (answer.statusCode() / 100 != 2) {
                refused.incrementAndGet();
                unanswered.add(key);
                return;
            }
            acknowledged.put(key, answer.body().replaceAll("(?s)^\\{\"id\":\"([^\"]+)\".*", "$1"));
            if (again) {
                repeated.incrementAndGet();
                alreadyThere.addAndGet(answer.statusCode() == 200 ? 1 : 0);
            }
        } catch (IOException e) {
            unanswered.add(key);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(Program program) throws Exception {
        Door door = Door.of(program);
        for (String key = unanswered.poll(); key != null; key = unanswered.poll()) {
            send(door, key, true);
        }
    }

    private boolean report(Program program, int rounds, double mean, double slowest) throws Exception {
        try (Connection db = program.superuser()) {
            Found found = check(db);
            Found control = control(db);
            Grants.Found permits = grants.check(db);
            boolean seen = control.missing == found.missing + 1
                    && control.twice == found.twice + 1
                    && grants.seen(db, permits);
            List<String[]> rows = new ArrayList<>();
            rows.add(new String[] {
                "rounds", "acknowledged", "missing", "twice", "sent again", "of these already stored", "grants", "lost", "half", "start mean s", "start worst s", "control"
            });
            rows.add(new String[] {
                Integer.toString(rounds),
                Integer.toString(acknowledged.size()),
                Integer.toString(found.missing),
                Integer.toString(found.twice),
                repeated.toString(),
                alreadyThere.toString(),
                Integer.toString(grants.acknowledged()),
                Integer.toString(permits.missing()),
                Integer.toString(permits.half()),
                Figures.number(mean, 1),
                Figures.number(slowest, 1),
                seen ? "loss, double and half were seen" : "BLIND"
            });
            Figures.table(rows);
            if (refused.get() > 0) {
                System.out.println(refused + " requests were refused and sent again");
            }
            return found.missing == 0 && found.twice == 0 && Grants.isNone(permits) && seen && !acknowledged.isEmpty() && unanswered.isEmpty();
        }
    }

    /** The note of a household is its key; whole means with both people and their keys. */
    private Found check(Connection db) throws Exception {
        Map<String, List<String>> stored = new ConcurrentHashMap<>();
        try (Statement ask = db.createStatement();
                ResultSet rows = ask.executeQuery("""
                        select h.note, h.id::text from registration.household h
                        where h.note ^@ 'kill-' and (select count(*) from registration.person p
                            join registration.name_key k on k.person_id = p.id where p.household_id = h.id) = 2
                        """)) {
            while (rows.next()) {
                stored.computeIfAbsent(rows.getString(1), any -> new ArrayList<>()).add(rows.getString(2));
            }
        }
        int missing = (int) acknowledged.entrySet().stream()
                .filter(entry -> !stored.getOrDefault(entry.getKey(), List.of()).contains(entry.getValue()))
                .count();
        int twice = (int) stored.values().stream().filter(ids -> ids.size() > 1).count();
        return new Found(missing, twice);
    }

    private Found control(Connection db) throws Exception {
        List<String> ids = acknowledged.values().stream().limit(2).toList();
        db.setAutoCommit(false);
        try (Statement change = db.createStatement()) {
            change.execute("set local session_replication_role = replica");
            change.execute("delete from registration.household where id = '" + ids.get(0) + "'");
            change.execute("""
                    with twin as (insert into registration.household (number, state, holder_org, registered_by_org, registered_at, note, created_by)
                        select number || '-twin', state, holder_org, registered_by_org, registered_at, note, created_by
                        from registration.household where id = '%1$s' returning id),
                    people as (insert into registration.person (id, household_id, holder_org, surname, given, created_by)
                        select gen_random_uuid(), twin.id, 3, 'Twin', 'Twin', twin.id from twin, generate_series(1, 2) returning id)
                    insert into registration.name_key (person_id, holder_org, surname_key, given_key) select id, 3, 'x', 'x' from people
                    """.formatted(ids.get(1)));
            return check(db);
        } finally {
            db.rollback();
            db.setAutoCommit(true);
        }
    }
}
