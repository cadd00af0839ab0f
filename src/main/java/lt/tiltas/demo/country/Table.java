package lt.tiltas.demo.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table on the class path: one header line, no quotes. */
final class Table {

    private Table() {}

    static List<String[]> demo(String name) {
        return rows("/demo/" + name + ".csv", ";");
    }

    static List<String[]> municipalities() {
        return rows("/reference/municipalities.csv", ",");
    }

    private static List<String[]> rows(String path, String separator) {
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(separator, -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
