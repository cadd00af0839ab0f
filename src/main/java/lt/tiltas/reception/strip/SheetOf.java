package lt.tiltas.reception.strip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A page of a spreadsheet with a head that stays. Numbers are numbers, everything else is text, so that nothing in a cell is run. */
public final class SheetOf {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEAD = "D6E4F0";
    private static final int WIDTH = 18;

    private SheetOf() {}

    public static byte[] rows(String tab, List<String> head, List<List<Object>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Tiltas", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(tab);
            for (int at = 0; at < head.size(); at++) {
                sheet.value(0, at, head.get(at));
                sheet.style(0, at).bold().wrapText(true).fillColor(HEAD).set();
                sheet.width(at, WIDTH);
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int at = 0; at < head.size(); at++) {
                    write(sheet, row + 1, at, rows.get(row).get(at));
                }
            }
            sheet.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            default -> {
                sheet.value(row, column, value.toString());
                sheet.style(row, column).format("@").set();
            }
        }
    }

    /** To be downloaded; no browser and nothing between keeps it. */
    public static ResponseEntity<byte[]> answer(byte[] file, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }
}
