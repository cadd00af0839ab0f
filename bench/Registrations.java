import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import lt.tiltas.registration.linkage.NameKey;

/**
 * Registrations per second through POST /api/v1/households, each with its synchronous verdict on duplicates, row-level
 * security and the trail. Beside them, in the same run: the bare INSERTs of the same rows by pgjdbc as superuser (no
 * security, no trail, no search), which nothing written in Java can pass. The peer is the sustained rate of completed
 * matches of HAPI FHIR MDM at 11,000-13,000 people on such a machine (31.5/s).
 */
final class Registrations {

    private static final double HAPI = 31.5;
    private static final int REPEATS_IN_HUNDRED = 5;

    private final Program program;
    private final Door door;
    private final List<Country.Person> known = new ArrayList<>();
    private final int seconds;

    private Registrations(Program program, int seconds) throws Exception {
        this.program = program;
        this.door = Door.of(program);
        this.seconds = seconds;
        rememberSome();
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options =
                Figures.options(arguments, Map.of("people", "100000,1000000", "clients", "1,4,8", "seconds", "20"));
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {
            "people", "work", "clients", "per second", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "x HAPI 31.5/s", "of the bound", "refused"
        });
        String before = Figures.machine();
        for (String people : options.get("people").split(",")) {
            try (Program program = Program.start(Country.folder(Integer.parseInt(people)))) {
                var run = new Registrations(program, Integer.parseInt(options.get("seconds")));
                run.all(people, options.get("clients").split(","), rows);
            }
        }
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(rows);
    }

    private void all(String people, String[] clients, List<String[]> rows) throws Exception {
        measure(4, 1, Math.max(10, seconds / 2));
        for (String number : clients) {
            int n = Integer.parseInt(number);
            Result bare = bound(n);
            Result one = measure(n, 1, seconds);
            rows.add(bare.row(people, "bound: bare INSERTs", n, bare.rate()));
            rows.add(one.row(people, "POST, one person", n, bare.rate()));
        }
        int most = Integer.parseInt(clients[clients.length - 1]);
        rows.add(measure(most, 3, seconds).row(people, "POST, family of three", most, Double.NaN));
    }

    private record Result(Figures figures, double wall, double cpu, int refused) {

        double rate() {
            return figures.size() / wall;
        }

        String[] row(String people, String work, int clients, double bound) {
            return new String[] {
                people,
                work,
                Integer.toString(clients),
                Figures.number(rate(), 0),
                Figures.number(figures.percentile(0.50), 1),
                Figures.number(figures.percentile(0.95), 1),
                Figures.number(figures.percentile(0.99), 1),
                Figures.number(cpu * 1000 / figures.size(), 2),
                work.startsWith("POST") ? Figures.number(rate() / HAPI, 1) : "",
                Double.isNaN(bound) ? "" : Figures.number(rate() / bound, 2),
                Integer.toString(refused)
            };
        }
    }

    private interface Work {
        boolean once(Country country) throws Exception;
    }

    private interface Client {
        Work open() throws Exception;
    }

    private Result measure(int clients, int family, int forSeconds) throws Exception {
        return run(clients, forSeconds, () -> country -> {
            String surname = country.surname();
            List<Country.Person> people = new ArrayList<>();
            for (int n = 0; n < family; n++) {
                people.add(
                        country.random.nextInt(100) < REPEATS_IN_HUNDRED
                                ? known.get(country.random.nextInt(known.size()))
                                : country.person(surname));
            }
            HttpResponse<String> answer = door.register(UUID.randomUUID().toString(), Door.body(people, ""));
            if (answer.statusCode() != 201) {
                System.err.println(answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() == 201;
        });
    }

    private Result bound(int clients) throws Exception {
        return run(clients, Math.max(5, seconds / 2), () -> new Bare(program.superuser(), new Locked(program))::once);
    }

    private Result run(int clients, int forSeconds, Client client) throws Exception {
        Figures figures = new Figures();
        AtomicInteger refused = new AtomicInteger();
        double cpu = program.cpuSeconds();
        long begun = System.nanoTime();
        long end = begun + forSeconds * 1_000_000_000L;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int n = 0; n < clients; n++) {
                long seed = System.nanoTime() + n;
                all.add(() -> {
                    Country country = new Country(seed);
                    Work work = client.open();
                    while (System.nanoTime() < end) {
                        long from = System.nanoTime();
                        boolean done = work.once(country);
                        figures.add(System.nanoTime() - from);
                        refused.addAndGet(done ? 0 : 1);
                    }
                    return null;
                });
            }
            for (Future<Void> finished : threads.invokeAll(all)) {
                finished.get();
            }
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        return new Result(figures, wall, program.cpuSeconds() - cpu, refused.get());
    }

    private void rememberSome() throws Exception {
        try (Connection db = program.superuser()) {
            known.addAll(new Locked(program).some(db, 5000));
        }
    }

    /** The same rows as one registration writes, and not one statement more. */
    private static final class Bare {

        private final Connection db;
        private final Locked locked;
        private final List<PreparedStatement> inserts = new ArrayList<>();

        Bare(Connection db, Locked locked) throws Exception {
            this.db = db;
            this.locked = locked;
            db.setAutoCommit(false);
            for (String sql : List.of(
                    "household (id, number, state, holder_org, registered_by_org, arrived_on, registered_at, language, created_by)"
                            + " values (?, ?, 'registered', 3, 3, ?, ?, 'uk', ?)",
                    "person (id, household_id, holder_org, family_role, surname, given, sex, born_on, nationality, created_by)"
                            + " values (?, ?, 3, 'applicant', ?, ?, ?, ?, 'UKR', ?)",
                    "name_key (person_id, holder_org, surname_key, given_key, born_on) values (?, 3, ?, ?, ?)",
                    "document (id, person_id, holder_org, kind, sealed, number_index) values (?, ?, 3, 'foreign_passport', ?, ?)",
                    "person_key (person_id, holder_org, opens, wrapped) values (?, 3, 'numbers', ?)")) {
                inserts.add(db.prepareStatement("insert into registration." + sql));
            }
        }

        boolean once(Country country) throws Exception {
            Country.Person person = country.person(country.surname());
            UUID household = UUID.randomUUID();
            UUID id = UUID.randomUUID();
            run(0, household, "X-" + household, LocalDate.of(2026, 11, 1), OffsetDateTime.now(ZoneOffset.UTC), id);
            run(1, id, household, person.surname(), person.given(), person.sex(), person.bornOn(), id);
            run(2, id, NameKey.surname(person.surname()), NameKey.given(person.given()), person.bornOn());
            if (person.document() != null) {
                UUID row = UUID.randomUUID();
                var number = locked.lock(id, row, person.document());
                run(3, row, id, number.sealed(), locked.index(person.document()));
                run(4, id, number.wrapped());
            }
            db.commit();
            return true;
        }

        private void run(int which, Object... values) throws Exception {
            PreparedStatement insert = inserts.get(which);
            for (int n = 0; n < values.length; n++) {
                insert.setObject(n + 1, values[n]);
            }
            insert.executeUpdate();
        }
    }
}
