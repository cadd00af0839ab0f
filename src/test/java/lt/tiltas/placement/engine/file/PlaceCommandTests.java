package lt.tiltas.placement.engine.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import lt.tiltas.placement.PlaceCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PlaceCommandTests {

    private static final Path SMALL = Path.of("src/test/resources/placement/small");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copy_the_small_instance() throws IOException {
        for (String name : List.of("municipalities.csv", "sites.csv", "households.csv", "history.csv")) {
            Files.copy(SMALL.resolve(name), folder.resolve(name));
        }
    }

    private int place(String mode, String... more) {
        CommandLine line = new CommandLine(new PlaceCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return line.execute(Stream.concat(
                        Stream.of(
                                "--instance",
                                folder.toString(),
                                "--mode",
                                mode,
                                "--assignment",
                                folder.resolve("assignment.csv").toString(),
                                "--prices",
                                folder.resolve("prices.csv").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(from), to));
    }

    @Test
    void a_list_is_placed_and_proved() throws IOException {
        assertThat(place("hindsight")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("value", "bound", "percent", "unplaced  5 persons, 5 of them", "seconds");
        List<String> assignment = Files.readAllLines(folder.resolve("assignment.csv"));
        assertThat(assignment).hasSize(201).startsWith("household,site");
        assertThat(Files.readAllLines(folder.resolve("prices.csv")))
                .startsWith("resource,price")
                .anyMatch(line -> line.startsWith("site:"))
                .anyMatch(line -> line.startsWith("quota:"));
    }

    @Test
    void one_thread_and_two_write_the_same() throws IOException {
        place("hindsight", "--threads", "1", "--effort", "quick");
        String one =
                Files.readString(folder.resolve("assignment.csv")) + Files.readString(folder.resolve("prices.csv"));
        place("hindsight", "--threads", "2", "--effort", "quick");
        String two =
                Files.readString(folder.resolve("assignment.csv")) + Files.readString(folder.resolve("prices.csv"));
        assertThat(two).isEqualTo(one);
    }

    @Test
    void a_year_is_placed_one_by_one_from_packed_files_too() throws IOException {
        Path history = folder.resolve("history.csv");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("history.csv.gz")))) {
            Files.copy(history, packed);
        }
        Files.delete(history);
        assertThat(place("online", "--fair")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("p99", "worked out afterwards", "wheelchair", "they cost");
    }

    @Test
    void a_wrong_number_is_told_with_its_line_and_column() throws IOException {
        change("households.csv", "\n1,0,2,", "\n1,0,two,");
        assertThat(place("hindsight")).isEqualTo(2);
        assertThat(err.toString())
                .contains("households.csv, line 3, column n: \"two\" stands there; a whole number from 1");
    }

    @Test
    void a_missing_column_and_a_missing_file_are_told() throws IOException {
        change("sites.csv", "unitSize", "size");
        assertThat(place("hindsight")).isEqualTo(2);
        assertThat(err.toString()).contains("sites.csv, line 1, column unitSize: The column is missing.");
        Files.delete(folder.resolve("history.csv"));
        Files.copy(SMALL.resolve("sites.csv"), folder.resolve("sites.csv"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(place("online")).isEqualTo(2);
        assertThat(err.toString()).contains("history.csv: There is no such file, nor one with .gz.");
    }

    @Test
    void a_town_that_is_not_there_and_a_short_line_are_told() throws IOException {
        change("sites.csv", "\n3,0,1,", "\n3,10,1,");
        assertThat(place("hindsight")).isEqualTo(2);
        assertThat(err.toString())
                .contains("sites.csv, line 5, column municipality: \"10\"", "from 0 to 9 was expected.");
        Files.copy(SMALL.resolve("sites.csv"), folder.resolve("sites.csv"), StandardCopyOption.REPLACE_EXISTING);
        change("households.csv", "\n1,0,2,", "\n1,0\n1,0,2,");
        assertThat(place("hindsight")).isEqualTo(2);
        assertThat(err.toString()).contains("households.csv, line 3");
    }

    @Test
    void an_unknown_mode_ends_with_two() {
        assertThat(place("guess")).isEqualTo(2);
    }
}
