package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program imports at the console: into nothing, beside a running server, and after it has stopped. */
class ImportDrill {

    private static final int MINUTES = 4;
    private static final String HEAD = "Namų ūkis;Pavardė;Vardas;Gimimo data;Atvyko\n";
    private static final String GOOD = "DRILL-1;Kravets;Iryna;1985-06-07;2022-03-05\n";

    @TempDir
    Path folder;

    private @Nullable Process server;

    private record Ended(int code, List<String> said, List<String> complained) {}

    @BeforeEach
    void the_program_is_packed() {
        assertThat(Path.of("target", "tiltas.jar")).exists();
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.destroy();
            assertThat(server.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void where_nobody_has_an_account_one_sentence_says_what_to_do() throws Exception {
        Ended ended = run("import", list("good.csv", GOOD), "--as", "registrar", "--language=en");

        assertThat(ended.code).as(ended.toString()).isEqualTo(1);
        assertThat(ended.said).isEmpty();
        assertThat(ended.complained)
                .singleElement()
                .asString()
                .contains("Nobody has an account", "java -jar tiltas.jar", "--tiltas.data");
    }

    @Test
    void beside_a_server_and_without_one_the_last_line_counts_and_the_exit_code_tells_of_held_rows() throws Exception {
        serve();
        String some = list("some.csv", GOOD + "DRILL-1;Kravets;Maksym;2015-02-30;2022-03-05\n");
        Ended beside = run("import", some, "--as", "registrar");
        assertThat(beside.code).as(beside.toString()).isEqualTo(2);
        assertThat(beside.said).hasSize(2).last().isEqualTo("stored 1, held 1, already there 0");

        stop();
        server = null;
        String more = list("more.csv", GOOD + "DRILL-2;Savchuk;Petro;1950-01-02;2022-03-05\n");
        Ended alone = run("import", more, "--as", "registrar");
        assertThat(alone.code).as(alone.toString()).isZero();
        assertThat(alone.said).containsExactly("stored 1, held 0, already there 1");
    }

    private String list(String name, String rows) throws Exception {
        return Files.writeString(folder.resolve(name), HEAD + rows).toString();
    }

    /** Back when the demonstration country, and the registrar in it, is there. */
    private void serve() throws Exception {
        Path log = folder.resolve("server.log");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = start(log.toFile(), log.toFile(), "--server.port=" + port);
        long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!Files.readString(log).contains("demonstration country has")) {
            assertThat(server.isAlive() && System.nanoTime() < patience)
                    .as(Files.readString(log))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private Ended run(String... arguments) throws Exception {
        Path said = folder.resolve("said.txt");
        Path complained = folder.resolve("complained.txt");
        Process command = start(said.toFile(), complained.toFile(), arguments);
        assertThat(command.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Ended(command.exitValue(), Files.readAllLines(said), Files.readAllLines(complained));
    }

    private Process start(File out, File err, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Program.SOON_READY.getFirst(),
                Program.SOON_READY.getLast(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                Path.of("target", "tiltas.jar").toString()));
        command.addAll(List.of(arguments));
        command.add("--tiltas.data=" + folder.resolve("data"));
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().remove("SPRING_PROFILES_ACTIVE");
        return out.equals(err)
                ? program.redirectErrorStream(true).redirectOutput(out).start()
                : program.redirectOutput(out).redirectError(err).start();
    }
}
