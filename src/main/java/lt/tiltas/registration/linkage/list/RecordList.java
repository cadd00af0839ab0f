package lt.tiltas.registration.linkage.list;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lt.tiltas.registration.linkage.compare.Field;
import lt.tiltas.registration.linkage.compare.RowReader;
import lt.tiltas.registration.linkage.compare.Rows;

/** Reads lists of records, a comma between values and their names in the first line. What cannot be kept is told; the rest is. */
public final class RecordList {

    /**
     * What is wrong with a line.
     *
     * @param key of the words, which {@code line} and {@code value} fill
     */
    public record Trouble(String key, String file, long line, String value) {}

    private static final int BATCH = 8192;

    private final Map<Field, String> columns;
    private final Consumer<Trouble> troubles;
    private final RowReader reader = new RowReader();
    private final Set<String> ids = new HashSet<>();
    private int sources;

    public RecordList(Map<Field, String> columns, Consumer<Trouble> troubles) {
        this.columns = columns;
        this.troubles = troubles;
    }

    public Rows rows() {
        return reader.rows();
    }

    /** @throws IOException if the file cannot be read; a {@link Trouble} without a line if it has no column of ids */
    public void read(Path file) throws IOException {
        int source = sources++;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            Iterator<CsvRecord> lines = csv.iterator();
            int[] places = lines.hasNext() ? places(lines.next()) : new int[] {-1};
            if (places[0] < 0) {
                troubles.accept(new Trouble("linkage.list.no-column", file.toString(), 1, column(Field.RECORD_ID)));
                return;
            }
            List<String[]> batch = new ArrayList<>(BATCH);
            while (lines.hasNext()) {
                CsvRecord line = lines.next();
                String[] values = values(line, places);
                if (isGood(values, file, line.getStartingLineNumber())) {
                    batch.add(values);
                }
                if (batch.size() == BATCH || !lines.hasNext()) {
                    reader.names(batch);
                    batch.forEach(one -> reader.add(one, source));
                    batch.clear();
                }
            }
        }
    }

    private static String[] values(CsvRecord line, int[] places) {
        String[] values = new String[places.length];
        for (int field = 0; field < values.length; field++) {
            boolean there = places[field] >= 0 && places[field] < line.getFieldCount();
            values[field] = there ? line.getField(places[field]).strip() : "";
        }
        return values;
    }

    private boolean isGood(String[] values, Path file, long line) {
        String id = values[Field.RECORD_ID.ordinal()];
        if (id.isEmpty()) {
            troubles.accept(new Trouble("linkage.list.no-id", file.toString(), line, ""));
            return false;
        }
        if (!ids.add(id)) {
            troubles.accept(new Trouble("linkage.list.id-twice", file.toString(), line, id));
            return false;
        }
        String birth = values[Field.BIRTH_DATE.ordinal()];
        if (!birth.isEmpty() && RowReader.birth(birth) == 0) {
            troubles.accept(new Trouble("linkage.list.birth-date", file.toString(), line, birth));
        }
        return true;
    }

    private int[] places(CsvRecord head) {
        Map<String, Integer> named = new HashMap<>();
        for (int place = 0; place < head.getFieldCount(); place++) {
            named.putIfAbsent(head.getField(place).replace("\ufeff", "").strip(), place);
        }
        return Arrays.stream(Field.values())
                .mapToInt(field -> named.getOrDefault(column(field), -1))
                .toArray();
    }

    private String column(Field field) {
        return columns.getOrDefault(field, field.column());
    }
}
