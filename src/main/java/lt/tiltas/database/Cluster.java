package lt.tiltas.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL cluster on disk: made, started, stopped. The caller holds the lock of the data folder. */
final class Cluster {

    static final String MAJOR = "18";
    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int TRIES = 3;
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "../log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"));

    private final DataFolder folder;
    private final Programs programs;

    Cluster(DataFolder folder, Binaries binaries) {
        this.folder = folder;
        this.programs = new Programs(binaries, folder.log().resolve("start.log"));
    }

    void makeIfMissing() {
        if (Files.exists(folder.cluster())) {
            requireMajor(folder.cluster());
            return;
        }
        Path half = folder.root().resolve("postgres.new");
        Path password = folder.secrets().resolve(SUPERUSER + ".password");
        try {
            folder.password(SUPERUSER);
            FileSystemUtils.deleteRecursively(half);
            if (initdb(half, password) != 0) {
                throw new CannotStart("PostgreSQL could not make its cluster in " + folder.root() + ": " + lastLine());
            }
            Files.move(half, folder.cluster());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int initdb(Path target, Path password) {
        return programs.run(
                PATIENCE,
                "initdb",
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth-host=scram-sha-256",
                "--auth-local=reject",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=lt",
                "--locale=C.UTF-8",
                "--set=shared_buffers=256MB",
                "--set=max_connections=60",
                "--set=wal_keep_size=256MB");
    }

    static void requireMajor(Path cluster) {
        String found;
        try {
            found = Files.readString(cluster.resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder " + cluster + " exists but holds no PostgreSQL cluster; move it away.", e);
        }
        if (!found.equals(MAJOR)) {
            throw new CannotStart("The data in " + cluster + " belongs to PostgreSQL " + found
                    + " and this Tiltas brings PostgreSQL " + MAJOR + "; start the Tiltas which wrote it.");
        }
    }

    int start() {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            int port = freePort();
            if (startOn(port) == 0) {
                return port;
            }
            if (!programs.said().contains("could not bind")) {
                break;
            }
        }
        throw new CannotStart("PostgreSQL did not start: " + lastLine() + " See " + folder.log() + ".");
    }

    private int startOn(int port) {
        String options = ALWAYS.entrySet().stream()
                .map(e -> "-c " + e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        String patience = Long.toString(PATIENCE.toSeconds());
        return programs.run(
                PATIENCE.plusSeconds(5), "pg_ctl", "-D", data(), "-w", "-t", patience, "-o", options, "start");
    }

    void stop() {
        Path pidFile = folder.cluster().resolve("postmaster.pid");
        if (stop("fast") != 0 && Files.exists(pidFile) && stop("immediate") != 0 && Files.exists(pidFile)) {
            throw new CannotStart("The PostgreSQL server on " + folder.cluster() + " does not stop; end its process by"
                    + " hand (the first line of " + pidFile + ").");
        }
    }

    private int stop(String mode) {
        return programs.run(Duration.ofSeconds(65), "pg_ctl", "-D", data(), "-w", "-t", "60", "-m", mode, "stop");
    }

    /** A Tiltas killed at once leaves its server behind, which would go on with the settings it was started with. */
    void stopOrphan() {
        Path pidFile = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            if (isOurServer(pid)) {
                stop();
            } else {
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException | NumberFormatException e) {
            throw new CannotStart(
                    "The file " + pidFile + " cannot be read; see whether a PostgreSQL server runs there.", e);
        }
    }

    private boolean isOurServer(long pid) throws IOException {
        boolean postgres = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        Path workingFolder = Path.of("/proc", Long.toString(pid), "cwd");
        return postgres && (!Files.exists(workingFolder) || Files.isSameFile(workingFolder, folder.cluster()));
    }

    private String data() {
        return folder.cluster().toString();
    }

    private String lastLine() {
        List<String> lines =
                programs.said().lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:"))
                .findFirst()
                .orElse(lines.isEmpty() ? "it said nothing." : lines.getLast());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
