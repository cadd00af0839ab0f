package lt.tiltas.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.registration.ImportCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

/** Beside the running program of the tests, on its database. */
@TiltasTest
class ImportCommandTests {

    @TempDir
    Path folder;

    @Autowired
    As as;

    @Autowired
    Imports imports;

    private final StringWriter said = new StringWriter();
    private final StringWriter refused = new StringWriter();

    @Test
    void good_rows_are_stored_held_ones_told_and_the_last_line_counts() throws Exception {
        Path list = list("""
                Namų ūkis;Pavardė;Vardas;Gimimo data;Atvyko
                CMD-1;Kravets;Iryna;1985-06-07;2022-03-05
                CMD-1;Kravets;Maksym;2015-02-30;2022-03-05
                """);
        String name = as.registrar().login();
        assertThat(execute(list.toString(), "--as", name))
                .as(refused.toString())
                .isEqualTo(2);
        assertThat(said.toString().lines())
                .containsExactly(
                        "3 eilutė, Gimimo data: Tokios dienos kaip „2015-02-30“ kalendoriuje nėra. Patikrinkite dokumente ir pataisykite.",
                        "stored 1, held 1, already there 0");

        Path again = list("Namų ūkis;Pavardė;Vardas;Gimimo data;Atvyko\nCMD-1;Kravets;Iryna;1985-06-07;2022-03-05\n");
        assertThat(execute(again.toString(), "--as=" + name, "--language=en")).isZero();
        assertThat(said.toString()).endsWith("stored 0, held 0, already there 1" + System.lineSeparator());
        assertThat(imports.people("CMD-")).isEqualTo(1);
    }

    @Test
    void what_is_refused_is_refused_in_one_sentence() throws Exception {
        Path list = list("Vardas\nA\n");
        String manager = as.casemanager(19).login();
        assertThat(execute(list.toString(), "--as", manager, "--language=en")).isEqualTo(1);
        assertThat(refused.toString().lines()).hasSize(1).first().asString().contains(manager, "registrar");
        assertThat(execute(list.toString(), "--as", as.registrar().login())).isEqualTo(1);
        assertThat(refused.toString()).contains("trūksta stulpelių: Pavardė, Gimimo data, Atvyko");
        assertThat(execute(
                        folder.resolve("none.csv").toString(),
                        "--as",
                        as.registrar().login()))
                .isEqualTo(1);
        assertThat(refused.toString()).contains("none.csv");
        assertThat(execute(list.toString())).isEqualTo(1);
    }

    private Path list(String content) throws Exception {
        return Files.writeString(Files.createTempFile(folder, "list", ".csv"), content);
    }

    private int execute(String... arguments) {
        refused.getBuffer().setLength(0);
        CommandLine line = new CommandLine(new ImportCommand());
        line.setUnmatchedArgumentsAllowed(true);
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(refused, true));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return 1;
        });
        return line.execute(arguments);
    }
}
