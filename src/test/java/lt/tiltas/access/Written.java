package lt.tiltas.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The written lists in {@code src/test/resources/access}: what is open, and why. */
public final class Written {

    private Written() {}

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/access", file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> firstWords(String file) {
        return lines(file).stream().map(line -> line.split("\\s+")[0]).toList();
    }
}
