package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** People are taken out in a sheet, corrected there and brought back, while a colleague corrects one of them too. */
class BulkJourney {

    private static final String CONFIRM = "main form[action$='/writing'] button[type=submit]:not([formaction])";

    @Test
    void a_sheet_goes_out_is_corrected_and_comes_back_with_one_question() throws IOException {
        try (Visitor registrar = Visitor.atDesk("uk").signIn("registrar")) {
            Page page = registrar.page();
            chosen(page, "Kovalenko");
            registrar.look("bulk");
            page.locator("#reason").fill("Виправляємо за новими паспортами");
            Download download = page.waitForDownload(
                    () -> page.locator("form[action='/bulk/export'] button").click());
            List<List<String>> sheet = cells(download.path());
            assertThat(sheet.getFirst()).startsWith("ID", "Версія").contains("Професія");
            correctedByHand(page, sheet.get(1).getFirst());

            int occupation = sheet.getFirst().indexOf("Професія");
            sheet.get(1).set(occupation, "перекладачка");
            sheet.get(2).set(sheet.getFirst().indexOf("По батькові"), "Андрійович");
            sheet.get(3).set(sheet.getFirst().indexOf("Стать"), "M");
            page.navigate("/bulk");
            page.setInputFiles("#file", written(sheet));
            page.locator("form[action='/bulk/sheets'] button").click();
            registrar.look("bulk-conflict");
            assertThat(page.locator("input[type=radio]:checked").count()).isZero();
            String address = page.url();
            for (String show : List.of("change", "fault")) {
                page.navigate(address + "?show=" + show);
                registrar.look("bulk-" + show);
            }
            page.navigate(address);
            page.locator("input[type=radio][value^='sheet:']").check();
            page.locator(CONFIRM).click();
            registrar.look("bulk-receipt");
            assertThat(page.locator("main .ds-alert").textContent()).contains("Виправлено 2 людини.", "Залишилося: 1.");

            page.navigate("/people/" + sheet.get(1).getFirst() + "/edit");
            assertThat(page.locator("[name='background.occupation']").inputValue())
                    .isEqualTo("перекладачка");
        }
    }

    @Test
    void a_phone_chooses_and_sees_what_it_has_chosen() {
        try (Visitor registrar = Visitor.onPhone("lt").signIn("registrar")) {
            chosen(registrar.page(), "Bondarenko");
            registrar.look("bulk-phone");
        }
    }

    private static void chosen(Page page, String words) {
        page.navigate("/search");
        page.locator("#words").fill(words);
        page.locator("main form[role=search] button[type=submit]").click();
        page.locator("main button[name=all]").click();
        assertThat(page.url()).endsWith("/bulk");
    }

    private static void correctedByHand(Page page, String person) {
        page.navigate("/people/" + person + "/edit");
        page.locator("[name='background.occupation']").fill("вчителька");
        page.locator("main form[action$='/edit'] button[type=submit]").click();
    }

    private static List<List<String>> cells(Path file) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                List<String> texts = new ArrayList<>();
                for (int at = 0; at < 17; at++) {
                    texts.add(row.getCellText(at));
                }
                cells.add(texts);
            });
        }
        return cells;
    }

    private static Path written(List<List<String>> sheet) throws IOException {
        Path file = Files.createTempFile("bulk", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Test", "1.0")) {
            var page = workbook.newWorksheet("1");
            for (int row = 0; row < sheet.size(); row++) {
                for (int at = 0; at < sheet.get(row).size(); at++) {
                    page.value(row, at, sheet.get(row).get(at));
                }
            }
        }
        return file;
    }
}
