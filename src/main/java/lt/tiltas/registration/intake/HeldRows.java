package lt.tiltas.registration.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * The rows that were held back, as a file to put right and send again: the columns as they came, and one more that says what to fix.
 * Reading the file back gives the cells as they were.
 */
public final class HeldRows {

    private final ArrivalsList.Read list;
    private final String heading;
    private final Function<Finding, String> words;

    /** @param heading what the column of advice is called, the words of {@link Column#TO_FIX} in the reader's language */
    public HeldRows(ArrivalsList.Read list, String heading, Function<Finding, String> words) {
        this.list = list;
        this.heading = heading;
        this.words = words;
    }

    /** UTF-8 with a byte-order mark and semicolons, as a Lithuanian spreadsheet program opens it with a double click. Does not close the stream. */
    public void csv(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        for (var row : rows()) {
            csv.writeRecord(row.stream().map(CellText::write).toList());
        }
        csv.flush();
        writer.flush();
    }

    /** Every cell is typed as text, so nothing in it is run. Does not close the stream. */
    public void xlsx(OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Tiltas", "1.0");
        var sheet = workbook.newWorksheet("1");
        var rows = rows();
        for (int at = 0; at < rows.size(); at++) {
            var cells = rows.get(at);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(at, column, cells.get(column));
                }
            }
        }
        sheet.freezePane(0, 1);
        workbook.finish();
    }

    private List<List<String>> rows() {
        var advice = list.columns().places().get(Column.TO_FIX);
        int width = Math.max(
                list.columns().headings().size(),
                list.held().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        var rows = new ArrayList<List<String>>();
        rows.add(row(list.columns().headings(), width, advice, heading));
        for (var held : list.held()) {
            rows.add(row(held.cells(), width, advice, advice(held)));
        }
        return rows;
    }

    private String advice(ListedRow held) {
        return held.findings().stream()
                .filter(finding -> finding.fault().weight() != Fault.Weight.NOTE)
                .map(words)
                .collect(Collectors.joining(" "));
    }

    private static List<String> row(List<String> cells, int width, Integer advice, String text) {
        var row = new ArrayList<>(cells);
        while (row.size() < width) {
            row.add("");
        }
        if (advice == null) {
            row.add(text);
        } else {
            row.set(advice, text);
        }
        return row;
    }
}
