import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.linkage.LinkageKeys;
import lt.tiltas.registration.linkage.NameKey;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A seeded country of invented people: the same seed, the same country. About 75,000 surnames, 31,000 birth dates. */
final class Country {

    private static final int SURNAMES = 75_000;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);
    private static final int BIRTHS = 31_000;
    private static final String[] SYLLABLES = {
        "Ba", "Bo", "Va", "Hor", "Hry", "Da", "De", "Do", "Zha", "Za", "Ka", "Ko", "Kra", "Ku", "La", "Ly", "Ma", "Mel", "Mo", "Na",
        "Ny", "Pa", "Pe", "Po", "Ra", "Ro", "Sa", "Se", "Sta", "Ta", "Te", "Ty", "Fe", "Kha", "Che", "Sha", "She", "Yu", "Ya", "Ve"
    };
    private static final String[] MIDDLES = {
        "", "bon", "da", "ra", "li", "mar", "nych", "re", "ro", "ry", "se", "si", "ta", "ti", "vch", "va", "zhe", "zu", "ne", "lo", "pe", "ky", "hu", "do"
    };
    private static final String[] STEMS = {"m", "n", "r", "l", "s", "t", "d", "k", "b", "h"};
    private static final String[] ENDINGS = {"enko", "chuk", "uk", "iv", "ets", "ak", "yshyn", "skyi"};

    final SplittableRandom random;
    private final List<String> surnames;
    private final List<String> women = new ArrayList<>();
    private final List<String> men = new ArrayList<>();
    private final Map<String, String> surnameKeys = new HashMap<>();
    private final Map<String, String> givenKeys = new HashMap<>();

    record Person(String surname, String given, String sex, LocalDate bornOn, String document) {}

    Country(long seed) throws IOException {
        this.random = new SplittableRandom(seed);
        this.surnames = surnames();
        Path names = Path.of(System.getProperty("tiltas.classes"), "reference", "given-names.txt");
        for (String line : Files.readAllLines(names)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String name = line.split(" ")[0];
                (name.endsWith("a") ? women : men).add(name);
            }
        }
    }

    private static List<String> surnames() {
        var dice = new SplittableRandom(7);
        var all = new LinkedHashSet<String>();
        while (all.size() < SURNAMES) {
            all.add(SYLLABLES[dice.nextInt(SYLLABLES.length)] + MIDDLES[dice.nextInt(MIDDLES.length)]
                    + MIDDLES[dice.nextInt(MIDDLES.length)] + STEMS[dice.nextInt(STEMS.length)]
                    + ENDINGS[dice.nextInt(ENDINGS.length)]);
        }
        return List.copyOf(all);
    }

    /** Some surnames are common: the first hundredth is borne by a tenth of the people. */
    String surname() {
        double at = random.nextDouble();
        return surnames.get((int) (at * at * SURNAMES));
    }

    Person person(String surname) {
        boolean woman = random.nextInt(100) < 60;
        List<String> names = woman ? women : men;
        return new Person(
                surname,
                names.get(random.nextInt(names.size())),
                woman ? "F" : "M",
                FIRST_BIRTH.plusDays(random.nextInt(BIRTHS)),
                random.nextInt(100) < 70 ? "F" + (char) ('A' + random.nextInt(26)) + (100_000 + random.nextInt(900_000)) : null);
    }

    UUID id() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The folder of a country with so many people; made and kept under /tmp when it is not there yet. */
    static Path folder(int people) throws Exception {
        Path folder = Path.of("/tmp/tiltas-bench", people + "-" + fingerprint());
        if (!Files.exists(folder.resolve("loaded"))) {
            System.out.println("Making " + people + " people in " + folder + " (kept for the next run)");
            try (Program program = Program.start(folder); Connection look = program.superuser()) {
                new Country(people).load(program, people);
                try (Statement statement = look.createStatement()) {
                    statement.execute("select setval('registration.household_number', 1000000)");
                    statement.execute("vacuum analyze");
                }
            }
            Files.writeString(folder.resolve("loaded"), "");
        }
        return folder;
    }

    /** Another schema, another country. */
    private static String fingerprint() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Path migrations = Path.of(System.getProperty("tiltas.classes"), "db", "migration");
        try (Stream<Path> files = Files.walk(migrations)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 4);
    }

    private void load(Program program, int people) throws Exception {
        List<Integer> holders = holders(program);
        var locked = new Locked(program);
        try (Copy households = copy(program, "household (id, number, state, holder_org, registered_by_org, arrived_on, registered_at, language, created_by)");
                Copy persons = copy(program, "person (id, household_id, holder_org, family_role, surname, given, sex, born_on, nationality, position, created_by)");
                Copy keys = copy(program, "name_key (person_id, holder_org, surname_key, given_key, born_on)");
                Copy linkage = copy(program, "linkage_key (key, person_id, holder_org)");
                Copy documents = copy(program, "document (id, person_id, holder_org, kind, sealed, number_index)");
                Copy numberKeys = copy(program, "person_key (person_id, holder_org, opens, wrapped)")) {
            int made = 0;
            for (int n = 1; made < people; n++) {
                UUID household = id();
                int holder = holders.get(random.nextInt(holders.size()));
                LocalDate arrived = LocalDate.of(2024, 11, 1).plusDays(random.nextInt(740));
                households.row(household, "B-" + n, "registered", holder, 2, arrived, arrived + " 10:00+00", "uk", new UUID(0, 1));
                String surname = surname();
                int size = Math.min(people - made, 1 + random.nextInt(2) + random.nextInt(3));
                for (int position = 0; position < size; position++) {
                    Person person = person(surname);
                    UUID id = id();
                    persons.row(id, household, holder, position == 0 ? "applicant" : "other", surname, person.given(), person.sex(),
                            person.bornOn(), "UKR", position, new UUID(0, 1));
                    keys.row(id, holder, surnameKeys.computeIfAbsent(surname, NameKey::surname),
                            givenKeys.computeIfAbsent(person.given(), NameKey::given), person.bornOn());
                    for (long key : LinkageKeys.of(
                            new NewPerson.Names(surname, person.given(), null, null, null),
                            new NewPerson.Birth(person.bornOn(), null, null, false),
                            person.sex())) {
                        linkage.row(key, id, holder);
                    }
                    if (person.document() != null) {
                        UUID row = id();
                        var number = locked.lock(id, row, person.document());
                        documents.row(row, id, holder, "foreign_passport", number.sealed(), locked.index(person.document()));
                        numberKeys.row(id, holder, "numbers", number.wrapped());
                    }
                }
                made += size;
            }
        }
    }

    private static List<Integer> holders(Program program) throws Exception {
        try (Connection look = program.superuser(); Statement ask = look.createStatement();
                var rows = ask.executeQuery("select id from access.organisation where kind in ('municipality', 'agency') order by id")) {
            List<Integer> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getInt(1));
            }
            return all;
        }
    }

    private static Copy copy(Program program, String table) throws Exception {
        return new Copy(program.superuser(), "copy registration." + table + " from stdin");
    }

    /** Six tables are written side by side, hence without the checks between them. */
    private static final class Copy implements AutoCloseable {

        private final Connection connection;
        private final CopyIn copy;
        private final StringBuilder text = new StringBuilder();

        Copy(Connection connection, String sql) throws SQLException {
            this.connection = connection;
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
            }
            this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        }

        void row(Object... values) throws SQLException {
            for (int n = 0; n < values.length; n++) {
                text.append(n == 0 ? "" : "\t")
                        .append(values[n] instanceof byte[] bytes ? "\\\\x" + HexFormat.of().formatHex(bytes) : values[n]);
            }
            text.append('\n');
            if (text.length() > 1 << 16) {
                flush();
            }
        }

        private void flush() throws SQLException {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            text.setLength(0);
        }

        @Override
        public void close() throws SQLException {
            flush();
            copy.endCopy();
            connection.close();
        }
    }
}
