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

    private static final LocalDate TODAY = LocalDate.now();
    private static final int FARTHEST = 30;

    private final ConfigurableApplicationContext program;
    private final TransactionTemplate transaction;
    private final Path data;
    private final long seed;
    private final List<SiteId> sites = new ArrayList<>();
    private final List<List<UUID>> rooms = new ArrayList<>();
    private final List<UUID> beds = new ArrayList<>();
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
            run(db, "insert into access.account (id, login, name, organisation_id, role) values (?, 'bench', 'Bench', 3, 'coordinator')", coordinator.id());
            for (int n = 0; n < howManySites; n++) {
                site(db, dice, n);
            }
            List<UUID> ids = new ArrayList<>();
            for (int n = 0; n < howManyFamilies; n++) {
                ids.add(household(db, dice, n % 7 + 1));
            }
            List<UUID> singles = new ArrayList<>();
            for (int n = 0; n < 60; n++) {
                singles.add(household(db, dice, 1));
            }
            families.addAll(cards(ids));
            alone.addAll(cards(singles));
        }
    }

    private void site(Connection db, SplittableRandom dice, int n) throws SQLException {
        UUID site = new UUID(dice.nextLong(), dice.nextLong());
        UUID building = new UUID(dice.nextLong(), dice.nextLong());
        UUID unit = new UUID(dice.nextLong(), dice.nextLong());
        run(db, "insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on) values (?, ?, 'municipal', 19, 19, 'Bench 1', ?)",
                site, "Bench " + n, TODAY.minusYears(1));
        run(db, "insert into reception.building (id, site_id, label) values (?, ?, '1')", building, site);
        run(db, "insert into reception.unit (id, building_id, site_id, label) values (?, ?, ?, '1')", unit, building, site);
        List<UUID> here = new ArrayList<>();
        for (int r = 0; r < 10; r++) {
            UUID room = new UUID(dice.nextLong(), dice.nextLong());
            int size = 1 + dice.nextInt(4);
            here.add(room);
            run(db, "insert into reception.room (id, site_id, unit_id, label, floor, area) values (?, ?, ?, ?, 1, ?)",
                    room, site, unit, String.valueOf(101 + r), size * 5);
            for (int b = 0; b < size; b++) {
                UUID bed = new UUID(dice.nextLong(), dice.nextLong());
                beds.add(bed);
                run(db, "insert into reception.bed (id, room_id, site_id, label) values (?, ?, ?, ?)", bed, room, site, String.valueOf((char) ('A' + b)));
            }
        }
        sites.add(new SiteId(site));
        rooms.add(here);
    }

    private static UUID household(Connection db, SplittableRandom dice, int people) throws SQLException {
        UUID household = new UUID(dice.nextLong(), dice.nextLong());
        run(db, "insert into registration.household (id, number, state, holder_org, registered_by_org, arrived_on, registered_at, language, created_by)"
                + " values (?, ?, 'registered', 3, 2, ?, now(), 'uk', ?)", household, "B-" + household, TODAY.minusDays(9), new UUID(0, 1));
        String sex = dice.nextBoolean() ? "F" : "M";
        for (int n = 0; n < people; n++) {
            run(db, "insert into registration.person (id, household_id, holder_org, family_role, surname, given, sex, born_on, nationality, position, created_by)"
                            + " values (?, ?, 3, ?, 'Bench', ?, ?, ?, 'UKR', ?, ?)",
                    new UUID(dice.nextLong(), dice.nextLong()), household, n == 0 ? "applicant" : "other", "Name" + n, sex,
                    n < 2 ? LocalDate.of(1985, 3, 14) : LocalDate.of(2015, 9, 2), n, new UUID(0, 1));
        }
        return household;
    }

    private static void run(Connection db, String sql, Object... values) throws SQLException {
        try (var statement = db.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.executeUpdate();
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
        int which = dice.nextInt(sites.size());
        SiteId site = sites.get(which);
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
            return moved(family, site, rooms.get(which), from, dice);
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
            run(raw, "update reception.stay set hold_until = clock_timestamp() - interval '1 minute' where household_id = ? and state = 'hold'",
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
            run(raw, """
                    insert into reception.stay (bed_id, room_id, site_id, site_org, household_id, person_id, party, org_id, state, during, made_by, begun_at)
                    select b.id, b.room_id, b.site_id, 19, ?, ?, ?, 3, 'stay', cast(? as daterange), ?, clock_timestamp() from reception.bed b where b.id = ?
                    """, one.id().value(), one.people().getFirst().value(), one.members().getFirst().sex(), range, new UUID(0, 1),
                    beds.get(dice.nextInt(beds.size())));
            return Answer.RAW_WRITTEN;
        } catch (SQLException refused) {
            if ("40P01".equals(refused.getSQLState())) {
                return Answer.RAW_REFUSED;
            }
            if (!List.of("23P01", "23514").contains(refused.getSQLState())) {
                throw refused;
            }
            return Answer.RAW_REFUSED;
        }
    }

    private boolean report(int attempts, int threads, double wall, String before) throws Exception {
        try (Connection db = superuser()) {
            long doubles = count(db, """
                    select count(*) from reception.stay a join reception.stay b on a.bed_id = b.bed_id and a.id < b.id and a.during && b.during
                    where a.state <> 'released' and b.state <> 'released'""");
            long twice = count(db, """
                    select count(*) from reception.stay a join reception.stay b on a.person_id = b.person_id and a.id < b.id and a.during && b.during
                    where a.state = b.state and a.state in ('hold', 'stay')""");
            long half = count(db, """
                    select count(*) from (select y.household_id from reception.stay y where y.state in ('hold', 'stay')
                        group by y.household_id, y.site_id, y.state, y.during
                        having count(distinct y.person_id) <> (select count(*) from registration.person p where p.household_id = y.household_id)) h""");
            long strangers = count(db, """
                    select count(*) from reception.stay a join reception.stay b on a.room_id = b.room_id and a.party <> b.party and a.during && b.during
                    where a.state in ('hold', 'stay') and b.state in ('hold', 'stay')""");
            long empty = count(db, "select count(*) from reception.stay where isempty(during) or lower_inf(during)");
            long found = count(db, "select deadlocks from pg_stat_database where datname = current_database()");
            long shown = answers.get(Answer.DEADLOCK_SHOWN).sum();
            long failed = answers.get(Answer.FAILED).sum();
            System.out.println("\nSeed " + seed + ", " + threads + " threads, " + sites.size() + " sites, " + beds.size() + " beds, "
                    + families.size() + " families; before: " + before + "; after: " + Figures.machine());
            System.out.println("Answers: " + answers);
            Figures.table(List.of(
                    new String[] {"attempts", "per second", "p50 ms", "p95 ms", "p99 ms", "double beds", "double people", "half families", "strangers",
                        "empty or endless back", "deadlocks shown", "found by the server", "failed"},
                    new String[] {Integer.toString(attempts), Figures.number(attempts / wall, 0), Figures.number(figures.percentile(0.5), 1),
                        Figures.number(figures.percentile(0.95), 1), Figures.number(figures.percentile(0.99), 1), "" + doubles, "" + twice, "" + half,
                        "" + strangers, "" + empty, "" + shown, "" + found, "" + failed}));
            return doubles + twice + half + strangers + empty + shown + failed == 0;
        }
    }

    private static long count(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
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
