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
import java.util.stream.Stream;

/** One run of target/tiltas.jar on a folder and a port of its own. */
final class Program implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    final Path data;
    final URI base;
    final Process process;
    final Duration untilFirstAnswer;

    private Program(Path data, URI base, Process process, Duration untilFirstAnswer) {
        this.data = data;
        this.base = base;
        this.process = process;
        this.untilFirstAnswer = untilFirstAnswer;
    }

    /** Without the demonstration country, and back when it answers. */
    static Program start(Path data, String... settings) throws Exception {
        List<String> all = new ArrayList<>(List.of("--spring.profiles.active=bench", "--tiltas.jobs=false"));
        all.addAll(List.of(settings));
        return launch(data, all);
    }

    /** Without the demonstration country, but with its work in the background. */
    static Program startWithJobs(Path data) throws Exception {
        return launch(data, List.of("--spring.profiles.active=bench"));
    }

    static Program startWithDemo(Path data) throws Exception {
        return launch(data, List.of());
    }

    /** The same with classes of the bench beside its own. */
    static Program startBeside(Path data, Path classes) throws Exception {
        String program = System.getProperty("tiltas.classes");
        return launch(
                data,
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes + ":" + program + ":" + Path.of(program).resolveSibling("lib") + "/*",
                        "lt.tiltas.Tiltas"),
                List.of("--spring.profiles.active=bench", "--tiltas.jobs=false"));
    }

    private static Program launch(Path data, List<String> settings) throws Exception {
        return launch(data, List.of("-jar", System.getProperty("tiltas.jar")), settings);
    }

    private static Program launch(Path data, List<String> program, List<String> settings) throws Exception {
        Files.createDirectories(data);
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(program);
        command.addAll(List.of("--tiltas.data=" + data, "--server.port=" + port));
        command.addAll(settings);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("program.log").toFile()))
                .start();
        URI base = URI.create("http://127.0.0.1:" + port);
        while (!answers(base)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IOException("it does not start; see " + data.resolve("program.log"));
            }
            Thread.sleep(20);
        }
        return new Program(data, base, process, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static boolean answers(URI base) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(base.resolve("/sign-in"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** As the superuser of the built-in database, past row-level security: for loading and for looking on. */
    Connection superuser() throws IOException, SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", Files.readString(data.resolve("secret/postgres.password")).strip());
        String port = Files.readString(data.resolve("postgres.port")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/tiltas?sslmode=disable&reWriteBatchedInserts=true", login);
    }

    /** SIGKILL to the program alone; its PostgreSQL is left behind, as after a crash. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** Seconds of processor time used so far by the program and by its PostgreSQL. */
    double cpuSeconds() {
        double ticks = Stream.concat(Stream.of(process.pid()), postgres()).mapToDouble(Program::ticks).sum();
        return ticks / 100;
    }

    private static double ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        } catch (IOException e) {
            return 0;
        }
    }

    long programMegabytes() {
        return pss(process.pid());
    }

    long postgresMegabytes() {
        return postgres().mapToLong(Program::pss).sum();
    }

    private Stream<Long> postgres() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
            return ProcessHandle.of(pid).stream()
                    .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                    .map(ProcessHandle::pid);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** Proportional: memory that several processes share is counted once. */
    private static long pss(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
                            .filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
