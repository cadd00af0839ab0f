package lt.tiltas.preparedness.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lt.tiltas.preparedness.engine.Stock;
import lt.tiltas.preparedness.engine.Town;
import org.springframework.core.io.ClassPathResource;

/** Sixty municipalities with people and beds that nobody has counted: they are made up, and stay as they are. */
final class InventedCountry {

    private static final int ROWS_BEFORE = 2;

    private InventedCountry() {}

    /** In the order of their codes, as today's are. */
    static List<Town> towns() {
        try {
            var file = new ClassPathResource("reference/invented-country.csv");
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(ROWS_BEFORE)
                    .map(InventedCountry::town)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Town town(String line) {
        String[] cell = line.split(",");
        Stock settled = new Stock(Integer.parseInt(cell[3]), List.of(), Integer.parseInt(cell[4]), 0);
        return new Town(
                Integer.parseInt(cell[0]),
                Integer.parseInt(cell[1]),
                Integer.parseInt(cell[2]),
                0,
                settled,
                Stock.NONE);
    }
}
