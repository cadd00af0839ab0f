package lt.tiltas.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The server in the data folder. Within one process everybody who opens the same folder shares one server. */
final class EmbeddedDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Map<Path, EmbeddedDatabase> OPEN = new HashMap<>();
    private static final Set<Path> MADE_FRESH = new HashSet<>();
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final DataFolder folder;
    private final int port;
    private final @Nullable Cluster own;
    private final @Nullable FolderLock lock;
    private int users = 1;

    private EmbeddedDatabase(DataFolder folder, int port, @Nullable Cluster own, @Nullable FolderLock lock) {
        this.folder = folder;
        this.port = port;
        this.own = own;
        this.lock = lock;
    }

    static EmbeddedDatabase open(DatabaseSettings settings) {
        DataFolder folder = new DataFolder(settings.data());
        synchronized (OPEN) {
            EmbeddedDatabase already = OPEN.get(folder.root());
            if (already != null) {
                already.users++;
                return already;
            }
            folder.create();
            EmbeddedDatabase opened = settings.join() ? joinOrStart(folder, settings) : start(folder, settings);
            OPEN.put(folder.root(), opened);
            return opened;
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, DatabaseSettings settings) {
        return start(folder, settings, FolderLock.take(folder));
    }

    /** A server which has the lock but no port yet is still starting. */
    private static EmbeddedDatabase joinOrStart(DataFolder folder, DatabaseSettings settings) {
        for (int wait = 0; wait < 300; wait++) {
            Optional<FolderLock> lock = FolderLock.tryTake(folder);
            if (lock.isPresent()) {
                return start(folder, settings, lock.get());
            }
            OptionalInt port = folder.announced();
            if (port.isPresent()) {
                LOG.info("Joined the database of the Tiltas on {}", folder.root());
                return new EmbeddedDatabase(folder, port.getAsInt(), null, null);
            }
            sleep();
        }
        return start(folder, settings);
    }

    private static EmbeddedDatabase start(DataFolder folder, DatabaseSettings settings, FolderLock lock) {
        Path unpacked = settings.binaries() == null ? folder.root().resolve("bin") : settings.binaries();
        boolean done = false;
        EmbeddedDatabase started = null;
        try {
            folder.withdraw();
            folder.requireFree(settings.freeAtLeast());
            Cluster cluster = new Cluster(folder, Binaries.unpackedIn(unpacked.toAbsolutePath()));
            cluster.stopOrphan();
            if (settings.fresh()) {
                makeFresh(folder);
            }
            cluster.makeIfMissing();
            started = new EmbeddedDatabase(folder, cluster.start(), cluster, lock);
            started.prepare();
            folder.announce(started.port);
            LOG.info("Data folder {} with PostgreSQL on port {}", folder.root(), started.port);
            done = true;
            return started;
        } catch (SQLException e) {
            throw new CannotStart("The database in " + folder.root() + " could not be prepared: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder.root() + " cannot be used: " + e.getMessage(), e);
        } finally {
            if (!done && started != null) {
                started.stop();
            } else if (!done) {
                lock.close();
            }
        }
    }

    private static void makeFresh(DataFolder folder) throws IOException {
        if (!MADE_FRESH.add(folder.root())) {
            return;
        }
        if (Files.exists(folder.cluster()) && !Files.exists(folder.throwaway())) {
            throw new CannotStart("The data folder " + folder.root()
                    + " was not made for throwing away and will not be emptied; remove tiltas.fresh.");
        }
        FileSystemUtils.deleteRecursively(folder.cluster());
        Files.writeString(folder.throwaway(), "With tiltas.fresh=true everything in this folder is deleted.\n");
    }

    private void prepare() throws SQLException {
        try (Connection admin = superuser("postgres").connect()) {
            requireOurs(admin);
            Bootstrap.server(admin);
            Bootstrap.password(admin, Bootstrap.APP, folder.password(Bootstrap.APP));
            Bootstrap.password(admin, Bootstrap.MIGRATE, folder.password(Bootstrap.MIGRATE));
        }
        try (Connection admin = superuser(Bootstrap.DATABASE).connect()) {
            Bootstrap.database(admin);
            Bootstrap.key(admin, folder.contextKey());
        }
    }

    private void requireOurs(Connection admin) throws SQLException {
        if (!Path.of(show(admin, "data_directory")).equals(folder.cluster())) {
            throw new CannotStart("Another PostgreSQL server answered on port " + port + "; start again.");
        }
        for (var setting : DURABLE.entrySet()) {
            if (!setting.getValue().equals(show(admin, setting.getKey()))) {
                throw new CannotStart("PostgreSQL runs with " + setting.getKey() + " = "
                        + show(admin, setting.getKey()) + " and could lose data; Tiltas needs "
                        + setting.getValue() + ".");
            }
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    DataFolder folder() {
        return folder;
    }

    int port() {
        return port;
    }

    boolean joined() {
        return own == null;
    }

    Login superuser(String database) {
        return login(database, Cluster.SUPERUSER);
    }

    @Override
    public Login app() {
        return login(Bootstrap.DATABASE, Bootstrap.APP);
    }

    @Override
    public Login migrate() {
        return login(Bootstrap.DATABASE, Bootstrap.MIGRATE);
    }

    @Override
    public ContextKey contextKey() {
        return folder.contextKey();
    }

    @Override
    public MasterKey masterKey() {
        return folder.masterKey();
    }

    @Override
    public IndexKey indexKey() {
        return folder.indexKey();
    }

    private Login login(String database, String role) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?sslmode=disable&gssEncMode=disable&reWriteBatchedInserts=true&ApplicationName=tiltas";
        return new Login(url, role, folder.password(role));
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            if (--users == 0) {
                OPEN.remove(folder.root());
                stop();
            }
        }
    }

    private void stop() {
        try {
            if (own != null) {
                folder.withdraw();
                own.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for the other Tiltas.", e);
        }
    }
}
