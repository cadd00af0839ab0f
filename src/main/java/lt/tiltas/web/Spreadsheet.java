package lt.tiltas.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a file for a spreadsheet program. Numbers stay numbers, everything else is text, so that nothing in it is run.
 *
 * @param rows as many cells as there are headings
 */
public record Spreadsheet(String title, List<String> headings, List<List<@Nullable Object>> rows) {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEAD = "D6E4F0";
    private static final int LONGEST_TITLE = 31;

    /** @param file its name without the ending */
    public ResponseEntity<byte[]> answer(String file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file + ".xlsx")
                                .build()
                                .toString())
                .body(bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Tiltas", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(
                    title.replaceAll("[\\[\\]*?/\\\\:]", " ").substring(0, Math.min(title.length(), LONGEST_TITLE)));
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().wrapText(true).fillColor(HEAD).set();
                sheet.width(column, 20);
                for (int row = 0; row < rows.size(); row++) {
                    write(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null && !cell.toString().isEmpty()) {
            sheet.value(row, column, cell.toString());
            sheet.style(row, column).format("@").set();
        }
    }
}
