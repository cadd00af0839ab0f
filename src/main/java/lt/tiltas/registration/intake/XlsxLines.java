package lt.tiltas.registration.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A list in a spreadsheet: the first sheet that has anything in it. A formula counts as the value last shown. */
final class XlsxLines {

    private static final Set<Integer> BUILT_IN_DATES = Set.of(14, 15, 16, 17, 22);

    private XlsxLines() {}

    static List<Line> read(byte[] bytes) throws Unreadable {
        try (var workbook = open(CleanZip.of(bytes))) {
            for (var sheet : workbook.getSheets().toList()) {
                var lines = lines(sheet);
                if (!lines.isEmpty()) {
                    return lines;
                }
            }
            return List.of();
        } catch (IOException | RuntimeException e) {
            // The reader has many ways to stumble over a broken file, and none of them is ours.
            throw (Unreadable) new Unreadable(Refusal.BROKEN).initCause(e);
        }
    }

    private static ReadableWorkbook open(CleanZip.Clean file) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(file.bytes()), new ReadingOptions(file.hasStyles(), false));
    }

    private static List<Line> lines(Sheet sheet) throws IOException, Unreadable {
        var lines = new ArrayList<Line>();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                Line.add(lines, new Line(row.getRowNum(), cells(row)));
            }
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> number(cell);
            case BOOLEAN, FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case ERROR, EMPTY -> "";
        };
    }

    private static String number(Cell cell) {
        if (!isDate(cell)) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        var format = cell.getDataFormatString();
        if (id != null && BUILT_IN_DATES.contains(id)) {
            return true;
        }
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[yd].*");
    }
}
