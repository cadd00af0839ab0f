import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lt.tiltas.Tiltas;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.reception.stay.EndStay;
import lt.tiltas.reception.stay.ExpireHolds;
import lt.tiltas.reception.stay.MoveHousehold;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 100,000 races for beds by sixteen threads through the program's own use cases, with row-level security and the trail: families of one to
 * seven are held, moved in, moved to chosen rooms, cancelled, let expire and sent away; and past all of them bare INSERTs of empty, endless
 * and ordinary ranges. Counted afterwards: beds with two people on a night, people with two beds, families of whom only some have a bed,
 * strangers in a room, deadlocks that anybody was shown. Ends with 1 unless all are 0.
 */
final class Beds {

    private enum Answer { GIVEN, REFUSED, TAKEN, ENDED, RAW_WRITTEN, RAW_REFUSED, FAILED, DEADLOCK_SHOWN }

    static final LocalDate TODAY = LocalDate.now();
    private static final int FARTHEST = 30;

    private final ConfigurableApplicationContext program;
    private final TransactionTemplate transaction;
    private final Path data;
    private final long seed;
    private final BedHouses houses = new BedHouses();
    private final List<HouseholdCard> families = new ArrayList<>();
    private final List<HouseholdCard> alone = new ArrayList<>();
    private final Map<Answer, LongAdder> answers = new EnumMap<>(Answer.class);
    private final Figures figures = new Figures();
    private final Officer coordinator =
            new Officer(new UUID(8101, 1), "bench", "Bench", new OrganisationId(3), Role.COORDINATOR, null);

    private Beds(ConfigurableApplicationContext program, Path data, long seed) {
        this.program = program;
        this.transaction = program.getBean(TransactionTemplate.class);
        this.data = data;
        this.seed = seed;
        for (Answer answer : Answer.values()) {
            answers.put(answer, new LongAdder());
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(
                arguments,
                Map.of("attempts", "100000", "threads", "16", "families", "400", "sites", "24", "seed", "4242"));
        Path data = Files.createTempDirectory("tiltas-beds");
        boolean clean;
        try (var program = SpringApplication.run(
                Tiltas.class,
                "--spring.profiles.active=bench",
                "--tiltas.jobs=false",
                "--server.port=0",
                "--logging.level.root=warn",
                "--tiltas.data=" + data)) {
            var race = new Beds(program, data, Long.parseLong(options.get("seed")));
            race.settle(Integer.parseInt(options.get("sites")), Integer.parseInt(options.get("families")));
            clean = race.run(Integer.parseInt(options.get("attempts")), Integer.parseInt(options.get("threads")));
        } finally {
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
            }
        }
        System.exit(clean ? 0 : 1);
    }

    /** Few beds for many people: about one for three. */
    private void settle(int howManySites, int howManyFamilies) throws Exception {
        var dice = new SplittableRandom(seed);
        try (Connection db = superuser()) {
            db.createStatement().execute("set session_replication_role = replica");
            BedHouses.run(db, "insert into access.account (id, login, name, organisation_id, role) values (?, 'bench', 'Bench', 3, 'coordinator')", coordinator.id());
            for (int n = 0; n < howManySites; n++) {
                houses.add(db, dice, n);
            }
            List<UUID> ids = new ArrayList<>();
            for (int n = 0; n < howManyFamilies; n++) {
                ids.add(BedHouses.household(db, dice, n % 7 + 1));
            }
            List<UUID> singles = new ArrayList<>();
            for (int n = 0; n < 60; n++) {
                singles.add(BedHouses.household(db, dice, 1));
            }
            families.addAll(cards(ids));
            alone.addAll(cards(singles));
        }
    }

    private List<HouseholdCard> cards(List<UUID> ids) {
        Households households = program.getBean(Households.class);
        return as(Officer.SYSTEM, () -> new ArrayList<>(
                households.cards(ids.stream().map(HouseholdId::new).toList())));
    }

    private boolean run(int attempts, int threads) throws Exception {
        AtomicInteger left = new AtomicInteger(attempts);
        String before = Figures.machine();
        long begun = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                var dice = new SplittableRandom(seed + 1 + thread);
                work.add(() -> {
                    try (Connection raw = superuser()) {
                        while (left.getAndDecrement() > 0) {
                            long from = System.nanoTime();
                            answers.get(attempt(dice, raw)).increment();
                            figures.add(System.nanoTime() - from);
                        }
                    }
                    return null;
                });
            }
            for (Future<Void> finished : pool.invokeAll(work)) {
                finished.get();
            }
        }
        return report(attempts, threads, (System.nanoTime() - begun) / 1e9, before);
    }

    private Answer attempt(SplittableRandom dice, Connection raw) {
        try {
            return one(dice, raw);
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && "40P01".equals(sql.getSQLState())) {
                    return Answer.DEADLOCK_SHOWN;
                }
            }
            System.err.println(e);
            return Answer.FAILED;
        }
    }

    private Answer one(SplittableRandom dice, Connection raw) throws SQLException {
        int which = dice.nextInt(houses.sites.size());
        SiteId site = houses.sites.get(which);
        HouseholdCard family = families.get(dice.nextInt(families.size()));
        LocalDate from = TODAY.plusDays(dice.nextInt(FARTHEST));
        int what = dice.nextInt(16);
        if (what < 4) {
            return said(as(coordinator, () -> bean(Stays.class).hold(family, site, from, coordinator)));
        }
        if (what < 8) {
            return said(as(coordinator, () -> bean(Stays.class).begin(family, site, from, coordinator)));
        }
        if (what < 10) {
            return moved(family, site, houses.rooms.get(which), from, dice);
        }
        if (what < 11) {
            as(coordinator, () -> bean(Stays.class).release(family, coordinator));
            return Answer.ENDED;
        }
        if (what < 13) {
            as(coordinator, () -> bean(EndStay.class).end(family, from, "left_country", coordinator));
            return Answer.ENDED;
        }
        if (what < 14) {
            BedHouses.run(raw, "update reception.stay set hold_until = clock_timestamp() - interval '1 minute' where household_id = ? and state = 'hold'",
                    family.id().value());
            as(Officer.SYSTEM, () -> {
                bean(ExpireHolds.class).everywhere();
                return true;
            });
            return Answer.ENDED;
        }
        return bare(raw, dice);
    }

    private Answer moved(HouseholdCard family, SiteId site, List<UUID> all, LocalDate day, SplittableRandom dice) {
        int first = dice.nextInt(all.size());
        List<UUID> chosen = all.subList(first, Math.min(all.size(), first + 1 + dice.nextInt(3)));
        var wanted = new MoveHousehold.Wanted(site, chosen, day, "because of the race");
        return switch (as(coordinator, () -> bean(MoveHousehold.class).move(family, wanted, coordinator))) {
            case MoveHousehold.Outcome.Moved moved -> Answer.GIVEN;
            case MoveHousehold.Outcome.Taken taken -> Answer.TAKEN;
            default -> Answer.REFUSED;
        };
    }

    private static Answer said(BedOutcome outcome) {
        return switch (outcome) {
            case BedOutcome.Given given -> Answer.GIVEN;
            case BedOutcome.SiteFull full -> Answer.REFUSED;
            case BedOutcome.Taken taken -> Answer.TAKEN;
        };
    }

    /** Past every use case and every policy: the constraints alone. */
    private Answer bare(Connection raw, SplittableRandom dice) throws SQLException {
        HouseholdCard one = alone.get(dice.nextInt(alone.size()));
        LocalDate from = TODAY.plusDays(dice.nextInt(FARTHEST));
        String range = switch (dice.nextInt(4)) {
            case 0 -> "[" + from + "," + from + ")";
            case 1 -> "[" + from + ",)";
            case 2 -> "(," + from + ")";
            default -> "[" + from + "," + from.plusDays(1 + dice.nextInt(9)) + ")";
        };
        try {
            BedHouses.run(raw, """
                    insert into reception.stay (bed_id, room_id, site_id, site_org, household_id, person_id, party, org_id, state, during, made_by, begun_at)
                    select b.id, b.room_id, b.site_id, 19, ?, ?, ?, 3, 'stay', cast(? as daterange), ?, clock_timestamp() from reception.bed b where b.id = ?
                    """, one.id().value(), one.people().getFirst().value(), one.members().getFirst().sex(), range, new UUID(0, 1),
                    houses.beds.get(dice.nextInt(houses.beds.size())));
            return Answer.RAW_WRITTEN;
        } catch (SQLException refused) {
            if (!List.of("40P01", "23P01", "23514").contains(refused.getSQLState())) {
                throw refused;
            }
            return Answer.RAW_REFUSED;
        }
    }

    private boolean report(int attempts, int threads, double wall, String before) throws Exception {
        try (Connection db = superuser()) {
            BedFaults faults = BedFaults.of(db);
            long shown = answers.get(Answer.DEADLOCK_SHOWN).sum();
            long failed = answers.get(Answer.FAILED).sum();
            System.out.println("\nSeed " + seed + ", " + threads + " threads, " + houses.sites.size() + " sites, " + houses.beds.size() + " beds, "
                    + families.size() + " families; before: " + before + "; after: " + Figures.machine());
            System.out.println("Answers: " + answers);
            Figures.table(List.of(
                    new String[] {"attempts", "per second", "p50 ms", "p95 ms", "p99 ms", "double beds", "double people", "half families", "strangers",
                        "empty or endless back", "deadlocks shown", "found by the server", "failed"},
                    new String[] {Integer.toString(attempts), Figures.number(attempts / wall, 0), Figures.number(figures.percentile(0.5), 1),
                        Figures.number(figures.percentile(0.95), 1), Figures.number(figures.percentile(0.99), 1), "" + faults.doubles(), "" + faults.twice(), "" + faults.half(),
                        "" + faults.strangers(), "" + faults.empty(), "" + shown, "" + faults.found(), "" + failed}));
            return faults.isNone() && shown + failed == 0;
        }
    }

    private <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    private <T> T as(Officer officer, Supplier<T> work) {
        return CurrentOfficer.as(officer, () -> transaction.execute(status -> work.get()));
    }

    private Connection superuser() throws SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", read("secret/postgres.password"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + read("postgres.port") + "/tiltas?sslmode=disable", login);
    }

    private String read(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
