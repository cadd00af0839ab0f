package lt.tiltas.registration.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A list of arrivals as a registration centre sends it: a CSV or XLSX file, told apart by what is in it, not by its name. */
public sealed interface ArrivalsList {

    int MOST_BYTES = 16 * 1024 * 1024;
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
        var bytes = in.readNBytes(MOST_BYTES + 1);
        try {
            if (bytes.length > MOST_BYTES) {
                throw new Unreadable(Refusal.TOO_LARGE, MOST_BYTES / 1024 / 1024);
            }
            return read(lines(bytes), fileName, today);
        } catch (Unreadable e) {
            var args = Stream.concat(Stream.<Object>of(fileName), Stream.of(e.args))
                    .toList();
            return new Refused(e.refusal, args, List.of());
        }
    }

    private static ArrivalsList read(List<Line> lines, String fileName, LocalDate today) throws Unreadable {
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
    private static int headings(List<Line> lines) throws Unreadable {
        if (lines.isEmpty()) {
            throw new Unreadable(Refusal.EMPTY);
        }
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

    private static List<Line> lines(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return XlsxLines.read(bytes);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable(Refusal.OLD_OR_LOCKED);
        }
        return CsvLines.read(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int at = 0; at < magic.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
