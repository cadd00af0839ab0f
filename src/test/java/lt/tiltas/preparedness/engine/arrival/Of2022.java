package lt.tiltas.preparedness.engine.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The published wave of 2022. */
public final class Of2022 {

    public static final int PEAK = 2_219;
    public static final LocalDate BEFORE = LocalDate.of(2022, 2, 23);

    private Of2022() {}

    public static DayTable table() {
        return DayTable.of(BEFORE, anchors(), PEAK);
    }

    static List<Anchor> anchors() {
        try {
            return DayTable.read(Files.readAllLines(Path.of("src/main/resources/reference/arrivals-2022.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDate march(int day) {
        return LocalDate.of(2022, 3, day);
    }
}
