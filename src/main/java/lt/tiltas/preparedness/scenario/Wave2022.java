package lt.tiltas.preparedness.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.preparedness.engine.arrival.DayTable;
import org.springframework.core.io.ClassPathResource;

/** The published wave of 2022. */
public final class Wave2022 {

    private static final LocalDate BEFORE = LocalDate.of(2022, 2, 23);

    /** Registered on 17 March, the most on one day. */
    private static final int PEAK = 2_219;

    private final DayTable table = read();

    public DayTable table() {
        return table;
    }

    private static DayTable read() {
        try {
            var file = new ClassPathResource("reference/arrivals-2022.csv");
            List<String> lines =
                    file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
            return DayTable.of(BEFORE, DayTable.read(lines), PEAK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
