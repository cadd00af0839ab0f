package lt.tiltas.registration.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A list of arrivals as a registration centre sends it: a CSV or XLSX file, told apart by what is in it, not by its name. */
public sealed interface ArrivalsList {

    int MOST_BYTES = SentTable.MOST_BYTES;
    int LINES_BEFORE_HEADINGS = 10;

    /** The list, row by row in the order of the file; blank rows are left out. */
    record Read(Columns columns, List<ListedRow> rows) implements ArrivalsList {

        public List<IntakeRow> stored() {
            return rows.stream().filter(row -> !row.held()).map(ListedRow::row).toList();
        }

        public List<ListedRow> held() {
            return rows.stream().filter(ListedRow::held).toList();
        }
    }

    /**
     * The file cannot be read as a list.
     *
     * @param args for the words of the refusal: the file's name, and a whole number where the refusal has one
     * @param columns the missing or doubled ones; their names go in the place of {1}
     */
    record Refused(Refusal why, List<Object> args, List<Column> columns) implements ArrivalsList {}

    static ArrivalsList read(Path file, LocalDate today) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, file.getFileName().toString(), today);
        }
    }

    /** @param today a day after this one has not come yet */
    static ArrivalsList read(InputStream in, String fileName, LocalDate today) throws IOException {
        return switch (SentTable.read(in, fileName)) {
            case SentTable.Refused(Refusal why, List<Object> args) -> new Refused(why, args, List.of());
            case SentTable.Read(List<Line> lines) -> read(lines, fileName, today);
        };
    }

    private static ArrivalsList read(List<Line> lines, String fileName, LocalDate today) {
        int at = headings(lines);
        var columns = Columns.of(lines.get(at).cells());
        if (!columns.missing().isEmpty()) {
            return new Refused(Refusal.COLUMN_MISSING, List.of(fileName), columns.missing());
        }
        if (!columns.twice().isEmpty()) {
            return new Refused(Refusal.COLUMN_TWICE, List.of(fileName), columns.twice());
        }
        var below = lines.subList(at + 1, lines.size());
        var sexes = new SexCodes(
                columns.language(),
                below.stream()
                        .map(line -> columns.text(line.cells(), Column.SEX))
                        .toList());
        var rows = new ArrayList<ListedRow>();
        for (var line : below) {
            rows.add(new RowReader(columns, sexes, today, line).read());
        }
        return new Read(columns, List.copyOf(rows));
    }

    /** A title may stand above the headings; they are the line near the top in which most headings are known. */
    private static int headings(List<Line> lines) {
        int best = 0;
        int most = -1;
        for (int at = 0; at < Math.min(LINES_BEFORE_HEADINGS, lines.size()); at++) {
            int known = Columns.of(lines.get(at).cells()).places().size();
            if (known > most) {
                best = at;
                most = known;
            }
        }
        return best;
    }
}
