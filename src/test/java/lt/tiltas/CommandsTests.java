package lt.tiltas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTests {

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private int execute(String... arguments) {
        CommandLine line = Commands.commandLine();
        line.setErr(new PrintWriter(said, true));
        line.setOut(new PrintWriter(said, true));
        return line.execute(arguments);
    }

    @Test
    void settings_known_or_not_start_the_server_and_names_start_commands() {
        assertThat(Commands.meant(new String[] {})).isFalse();
        assertThat(Commands.meant(new String[] {"--server.port=1", "--unheard.of=2"}))
                .isFalse();
        assertThat(Commands.meant(new String[] {"serve", "--server.port=1"})).isFalse();
        assertThat(Commands.settings(new String[] {"serve", "--server.port=1"})).containsExactly("--server.port=1");
        assertThat(Commands.meant(new String[] {"backup", "x"})).isTrue();
        assertThat(Commands.meant(new String[] {"--help"})).isTrue();
    }

    @Test
    void settings_reach_a_command_and_its_failure_is_one_sentence() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        int code = execute("backup", folder.resolve("copy").toString(), "--tiltas.data=" + file);
        assertThat(code).isEqualTo(1);
        assertThat(said.toString())
                .startsWith("Tiltas backup: The data folder " + file)
                .hasLineCount(1);
    }

    @Test
    void what_a_command_does_not_understand_it_refuses() {
        assertThat(execute("backup", folder.resolve("copy").toString(), "nonsense"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("Not understood: nonsense");
        assertThat(folder.resolve("copy")).doesNotExist();
    }

    @Test
    void help_lists_every_command() {
        assertThat(execute("--help")).isZero();
        assertThat(said.toString()).contains("serve", "backup", "restore", "migrate");
    }
}
