package lt.tiltas.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as text for a spreadsheet program: UTF-8 with its mark and semicolons, as spreadsheets here open it with a double click. A cell that would be
 * taken for a formula is made text; a number stays one.
 *
 * @param rows the headings first
 */
public record CsvFile(List<List<String>> rows) {

    private static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[-+]\\d[\\d.,]*");

    /** @param file its name without the ending */
    public ResponseEntity<byte[]> answer(String file) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file + ".csv")
                                .build()
                                .toString())
                .body(bytes());
    }

    byte[] bytes() {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
