package lt.tiltas.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The packaged program as a user starts it, with a data folder of its own and the demo country in it. */
final class Program {

    private static final Path JAR = Path.of("target", "tiltas.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** A program that lives for minutes is ready in half the time when it is compiled lightly. */
    static final List<String> SOON_READY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static Program shared;
    private static Path country;

    private final Path folder;
    private final int port;
    private Process process;

    private Program(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** One for all journeys of this run. */
    static synchronized Program running() {
        if (shared == null) {
            shared = fresh("journeys");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::stop));
            shared.start();
        }
        return shared;
    }

    static Program fresh(String name) {
        try {
            Path folder = folder(name);
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            copy(country(), folder.resolve("data"));
            return new Program(folder, freePort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A data folder with the demo country, made once a run and copied: making it takes longer than all else of a start. */
    private static synchronized Path country() throws IOException {
        if (country == null) {
            Path folder = folder("country");
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            Program maker = new Program(folder, freePort());
            maker.start();
            maker.stop();
            country = folder.resolve("data");
        }
        return country;
    }

    /** Two runs go side by side, each with programs of its own. */
    private static Path folder(String name) {
        return Path.of("target", System.getProperty("tiltas.run", "run-1") + "-" + name)
                .toAbsolutePath();
    }

    /** With the rights of each folder: PostgreSQL looks at them. */
    private static void copy(Path from, Path to) throws IOException {
        try {
            int code = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("Could not copy " + from + " to " + to);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void start(String... settings) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m",
                SOON_READY.getFirst(),
                SOON_READY.getLast(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--server.port=" + port,
                "--tiltas.data=" + folder.resolve("data"),
                "--spring.profiles.active=demo"));
        command.addAll(List.of(settings));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        awaitReady();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Past every lock, for what no page does: moving the clock. */
    Connection superuser() throws SQLException {
        Path data = folder.resolve("data");
        try {
            Properties login = new Properties();
            login.setProperty("user", "postgres");
            login.setProperty(
                    "password",
                    Files.readString(data.resolve("secret/postgres.password")).strip());
            String at = Files.readString(data.resolve("postgres.port")).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + at + "/tiltas?sslmode=disable", login);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path log() {
        return folder.resolve("log.txt");
    }

    void kill() {
        process.destroyForcibly();
        await();
    }

    void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The very first page that answers offers somebody to sign in as: the demo country is loaded before it. */
    private void awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ask = HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                .timeout(Duration.ofSeconds(30))
                .build();
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < patience && process.isAlive()) {
            try {
                if (!client.send(ask, BodyHandlers.ofString()).body().contains("value=\"registrar\"")) {
                    throw new IllegalStateException("The first page has nobody to sign in as; see " + log());
                }
                return;
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        throw new IllegalStateException("The program did not become ready; see " + log());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
