import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The peak day: 2,219 people, as on 17 March 2022, seven families of ten at the desks page by page (a number, a call, every topic, the
 * receipt) and three through the API, with the search for likely records on and a register of people there already. The desks do not
 * pause: a whole day is pressed into as long as it takes. At the end every family that was acknowledged must be there with all its
 * people, and no other.
 *
 * Positive control, in every run: with one family taken away and one written twice, in a transaction that is rolled back, the same
 * check must report exactly one missing and one too many.
 */
final class Peak {

    private static final int REPEATS_IN_HUNDRED = 5;
    private static final int BY_API_IN_TEN = 3;

    private record Found(int missing, int tooMany) {}

    private final Program program;
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final List<Country.Person> known = new ArrayList<>();
    private final Desk.Times times = new Desk.Times();
    private final Figures api = new Figures();
    private final AtomicInteger failed = new AtomicInteger();

    private Peak(Program program) {
        this.program = program;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(
                arguments, Map.of("people", "2219", "register", "10000", "desks", "8", "seed", Long.toString(System.nanoTime() % 1_000_000)));
        String before = Figures.machine();
        System.out.println("seed " + options.get("seed") + ", " + before);
        Path kept = Country.folder(Integer.parseInt(options.get("register")));
        Path folder = Files.createTempDirectory("tiltas-peak");
        boolean good = false;
        try {
            new ProcessBuilder("cp", "-a", kept + "/.", folder.toString()).inheritIO().start().waitFor();
            try (Program program = Program.start(folder)) {
                good = new Peak(program).day(options);
                System.out.println("Before: " + before + "; after: " + Figures.machine());
            }
        } finally {
            Startup.remove(folder);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean day(Map<String, String> options) throws Exception {
        long before = count();
        remember();
        Country country = new Country(Long.parseLong(options.get("seed")));
        Queue<List<Country.Person>> atDesks = new ConcurrentLinkedQueue<>();
        Queue<List<Country.Person>> byApi = new ConcurrentLinkedQueue<>();
        families(country, Integer.parseInt(options.get("people")), atDesks, byApi);
        double cpu = program.cpuSeconds();
        long begun = System.nanoTime();
        work(Integer.parseInt(options.get("desks")), atDesks, byApi);
        double wall = (System.nanoTime() - begun) / 1e9;
        cpu = program.cpuSeconds() - cpu;
        return report(options, before, wall, cpu);
    }

    private void families(Country country, int people, Queue<List<Country.Person>> atDesks, Queue<List<Country.Person>> byApi) {
        for (int made = 0; made < people; ) {
            String surname = country.surname();
            int size = Math.min(people - made, 1 + country.random.nextInt(2) + country.random.nextInt(3));
            List<Country.Person> family = new ArrayList<>();
            for (int n = 0; n < size; n++) {
                boolean again = country.random.nextInt(100) < REPEATS_IN_HUNDRED;
                family.add(again ? known.get(country.random.nextInt(known.size())) : country.person(surname));
            }
            made += size;
            (country.random.nextInt(10) < BY_API_IN_TEN ? byApi : atDesks).add(family);
        }
    }

    private void work(int desks, Queue<List<Country.Person>> atDesks, Queue<List<Country.Person>> byApi) throws Exception {
        Session door = new Session(program, "coordinator", 3);
        String day = "/days/" + UUID.randomUUID();
        door.get("/days");
        door.post("/days", Map.of("id", day.substring(6), "place", "Bench " + day.substring(6), "stations", "registration,bed"));
        List<Callable<Void>> all = new ArrayList<>();
        all.add(() -> {
            for (List<Country.Person> family : List.copyOf(atDesks)) {
                Desk.ticket(door, day, family.size(), times);
            }
            return null;
        });
        for (int n = 1; n <= desks; n++) {
            Desk desk = new Desk(new Session(program, "registrar", 2, "bench-desk-" + n), day, n, times);
            all.add(() -> desk(desk, atDesks));
        }
        Door programs = Door.of(program);
        all.add(() -> api(programs, byApi));
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            all.getFirst().call();
            for (Future<Void> finished : threads.invokeAll(all.subList(1, all.size()))) {
                finished.get();
            }
        }
    }

    private Void desk(Desk desk, Queue<List<Country.Person>> families) throws Exception {
        for (var family = families.poll(); family != null; family = families.poll()) {
            acknowledged.put(desk.family(family), family.size());
        }
        return null;
    }

    private Void api(Door door, Queue<List<Country.Person>> families) throws Exception {
        for (var family = families.poll(); family != null; family = families.poll()) {
            long from = System.nanoTime();
            var answer = door.register(UUID.randomUUID().toString(), Door.body(family, ""));
            api.add(System.nanoTime() - from);
            if (answer.statusCode() == 201) {
                acknowledged.put(answer.body().replaceAll("(?s)^\\{\"id\":\"([^\"]+)\".*", "$1"), family.size());
            } else {
                failed.incrementAndGet();
            }
        }
        return null;
    }

    private boolean report(Map<String, String> options, long before, double wall, double cpu) throws Exception {
        int people = acknowledged.values().stream().mapToInt(Integer::intValue).sum();
        long now = count();
        Found found;
        Found control;
        try (Connection db = program.superuser()) {
            found = check(db);
            control = control(db);
        }
        boolean seen = control.missing == found.missing + 1 && control.tooMany == found.tooMany + 1;
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"work", "number", "p50 ms", "p95 ms", "p99 ms"});
        rows.add(row("a page opened at the desk", times.pages));
        rows.add(row("a step saved at the desk", times.saves));
        rows.add(row("a whole family at the desk", times.families));
        rows.add(row("a family through the API", api));
        Figures.table(rows);
        System.out.printf(
                "%d people in %d families acknowledged, %d in the register more than before; %s desks; %.0f s, %.1f people a second; %.1f CPU ms a person;"
                        + " %d questions answered; missing %d, too many %d, refused %d; control %s%n",
                people, acknowledged.size(), now - before, options.get("desks"), wall, people / wall, cpu * 1000 / people,
                times.questions.get(), found.missing, found.tooMany, failed.get(), seen ? "loss and double were seen" : "BLIND");
        return people == Integer.parseInt(options.get("people")) && now - before == people && found.missing == 0 && found.tooMany == 0 && seen;
    }

    private static String[] row(String what, Figures figures) {
        return new String[] {
            what,
            Integer.toString(figures.size()),
            Figures.number(figures.percentile(0.50), 0),
            Figures.number(figures.percentile(0.95), 0),
            Figures.number(figures.percentile(0.99), 0)
        };
    }

    /** A family is there when it is registered with all its people and their keys. Those of the register before have a number B-. */
    private Found check(Connection db) throws Exception {
        Map<String, Integer> stored = new HashMap<>();
        try (Statement ask = db.createStatement();
                ResultSet rows = ask.executeQuery("""
                        select h.id::text, (select count(*) from registration.person p
                            join registration.name_key k on k.person_id = p.id where p.household_id = h.id)
                        from registration.household h where h.state = 'registered' and not h.number ^@ 'B-'
                        """)) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getInt(2));
            }
        }
        int missing = (int) acknowledged.entrySet().stream()
                .filter(family -> !family.getValue().equals(stored.get(family.getKey())))
                .count();
        int tooMany = (int) stored.keySet().stream().filter(id -> !acknowledged.containsKey(id)).count();
        return new Found(missing, tooMany);
    }

    private Found control(Connection db) throws Exception {
        List<String> ids = acknowledged.keySet().stream().limit(2).toList();
        db.setAutoCommit(false);
        try (Statement change = db.createStatement()) {
            change.execute("set local session_replication_role = replica");
            change.execute("delete from registration.household where id = '" + ids.get(0) + "'");
            change.execute("""
                    insert into registration.household (number, state, holder_org, registered_by_org, registered_at, created_by)
                    select number || '-twin', state, holder_org, registered_by_org, registered_at, created_by
                    from registration.household where id = '%s'
                    """.formatted(ids.get(1)));
            return check(db);
        } finally {
            db.rollback();
            db.setAutoCommit(true);
        }
    }

    private long count() throws Exception {
        try (Connection db = program.superuser(); Statement ask = db.createStatement();
                ResultSet rows = ask.executeQuery("""
                        select count(*) from registration.person p join registration.household h on h.id = p.household_id
                        where h.state = 'registered'
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void remember() throws Exception {
        try (Connection db = program.superuser()) {
            known.addAll(new Locked(program).some(db, 2000));
        }
    }
}
