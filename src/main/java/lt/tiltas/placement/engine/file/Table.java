package lt.tiltas.placement.engine.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A CSV file with a header, plain or packed by gzip, read row by row; each value is asked for by its column and comes as the kind it must be. */
final class Table {

    private final Path file;
    private final Map<String, Integer> columns = new HashMap<>();
    private String[] fields = new String[0];
    private long line = 1;

    private Table(Path file) {
        this.file = file;
    }

    /** The file of that name, or the same with .gz. */
    static Path find(Path folder, String name) {
        Path plain = folder.resolve(name);
        Path packed = folder.resolve(name + ".gz");
        if (Files.isRegularFile(plain)) {
            return plain;
        }
        if (Files.isRegularFile(packed)) {
            return packed;
        }
        throw new Refused(plain, "There is no such file, nor one with .gz");
    }

    static void read(Path file, Consumer<Table> each) {
        Table table = new Table(file);
        try (InputStream bytes = Files.newInputStream(file);
                Reader text = new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes,
                        StandardCharsets.UTF_8);
                CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            table.rows(csv.iterator(), each);
        } catch (IOException | UncheckedIOException failure) {
            throw new Refused(file, "It cannot be read (" + failure.getMessage() + ")");
        } catch (CsvParseException failure) {
            throw new Refused(
                    file, table.line + 1, "any", "The line is not a line of CSV with as many values as the header");
        }
    }

    private void rows(Iterator<CsvRecord> rows, Consumer<Table> each) {
        if (!rows.hasNext()) {
            throw new Refused(file, "It is empty, and a header was expected");
        }
        var header = rows.next().getFields();
        for (int n = 0; n < header.size(); n++) {
            columns.put(header.get(n).strip(), n);
        }
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            fields = row.getFields().toArray(String[]::new);
            each.accept(this);
        }
    }

    /** Where the column stands. */
    int column(String name) {
        Integer place = columns.get(name);
        if (place == null) {
            throw new Refused(file, 1, name, "The column is missing");
        }
        return place;
    }

    String text(String column) {
        return fields[column(column)].strip();
    }

    int integer(String column, int least, int most) {
        String text = text(column);
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notOne) {
            // told below, in the same words as a number out of range
        }
        throw wrong(
                column,
                "a whole number from " + least + (most == Integer.MAX_VALUE ? " on" : " to " + most) + " was expected");
    }

    boolean flag(String column) {
        return integer(column, 0, 1) == 1;
    }

    double number(String column) {
        return number(column(column), column);
    }

    /** A number that is not negative. */
    double number(int place, String column) {
        try {
            double value = Double.parseDouble(fields[place]);
            if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                return value;
            }
        } catch (NumberFormatException notOne) {
            // told below
        }
        throw wrong(column, "a number of at least 0 was expected");
    }

    Refused wrong(String column, String expected) {
        return new Refused(file, line, column, "\"" + text(column) + "\" stands there; " + expected);
    }
}
