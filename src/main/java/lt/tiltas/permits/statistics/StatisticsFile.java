package lt.tiltas.permits.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lt.tiltas.permits.statistics.ReadStatistics.Tables;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Published;
import lt.tiltas.web.Spreadsheet;
import org.jspecify.annotations.Nullable;

/**
 * The tables in the shape of Eurostat's: its dimensions first, then what is ours. A number that is not shown is ":" with
 * the flag "c". All citizenships together: the register's published rows hold none.
 */
record StatisticsFile(Tables tables) {

    private static final List<String> HEAD = List.of(
            "freq", "unit", "citizen", "sex", "age", "geo", "time", "measure", "flow", "value", "flag", "certainty");

    String name() {
        return "tiltas-statistics-" + Dates.iso(Dates.day(tables.countedAt()));
    }

    byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEAD);
            tables.shown()
                    .entrySet()
                    .forEach(entry -> csv.writeRecord(
                            row(entry).stream().map(String::valueOf).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    Spreadsheet spreadsheet(String title) {
        return new Spreadsheet(
                title, HEAD, tables.shown().entrySet().stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(Map.Entry<Cell, Published> entry) {
        Cell cell = entry.getKey();
        boolean shown = entry.getValue() instanceof Published.Number;
        return Arrays.asList(
                "M",
                "PER",
                "TOTAL",
                cell.sex().name(),
                cell.age().code(),
                "LT",
                cell.month().toString(),
                cell.measure().code(),
                cell.flow().code(),
                entry.getValue() instanceof Published.Number(long value) ? (Object) value : ":",
                shown ? "" : "c",
                tables.certainty(cell.measure()));
    }
}
