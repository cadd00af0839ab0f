package lt.tiltas.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class HeldRowsTests {

    private static final ArrivalsList.Read LIST = Lists.typed("""
            Pavardė;Vardas;Gimimo data;Atvyko;Telefonas;Pastabos;Profesija
            ;=1+1;05/06/84;2022-03-05;+37066805706;'@kept;-
            ;Ivan;1984-05-06;2022-03-05;;"\t=2\r\nx";-5
            Koval;Ivan;1984-05-06;2022-03-05;;;
            """);

    private final HeldRows held =
            new HeldRows(LIST, "Ką pataisyti", finding -> "=" + finding.fault().code() + ".");

    @Test
    void in_a_csv_what_a_spreadsheet_would_run_begins_with_an_apostrophe() throws IOException {
        var lines = csv().split("\r\n");
        assertThat(lines[0])
                .isEqualTo("\uFEFFPavardė;Vardas;Gimimo data;Atvyko;Telefonas;Pastabos;Profesija;Ką pataisyti");
        assertThat(lines[1])
                .startsWith(";'=1+1;05/06/84;2022-03-05;'+37066805706;")
                .endsWith(
                        ";'=short_year. =household_missing. =surname_missing. =name_strange. =sex_missing. =country_missing.");
    }

    @Test
    void the_csv_read_back_gives_the_cells_as_they_were() throws IOException {
        var again = (ArrivalsList.Read) Lists.answer(csv().getBytes(StandardCharsets.UTF_8));
        assertGivesTheSame(again);
    }

    @Test
    void the_spreadsheet_has_text_alone_and_read_back_gives_the_cells_as_they_were() throws IOException {
        var out = new ByteArrayOutputStream();
        held.xlsx(out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var cells = workbook.getFirstSheet().read().stream().flatMap(row -> row.stream());
            assertThat(cells.filter(cell -> cell != null && !cell.getText().isEmpty()))
                    .allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
        }
        assertGivesTheSame((ArrivalsList.Read) Lists.answer(out.toByteArray()));
    }

    private static void assertGivesTheSame(ArrivalsList.Read again) {
        assertThat(again.rows()).hasSize(2);
        for (int at = 0; at < 2; at++) {
            var before = LIST.held().get(at);
            assertThat(again.rows().get(at).cells().subList(0, before.cells().size()))
                    .isEqualTo(before.cells());
            assertThat(again.rows().get(at).hash()).isEqualTo(before.hash());
        }
        assertThat(again.columns().extra()).containsExactly("Pastabos");
        assertThat(again.columns().places()).containsEntry(Column.TO_FIX, 7);
    }

    @Test
    void sent_back_twice_the_advice_is_renewed_and_not_added() throws IOException {
        var again = (ArrivalsList.Read) Lists.answer(csv().getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        new HeldRows(again, "What to fix", finding -> finding.fault().code()).csv(out);
        var third = (ArrivalsList.Read) Lists.answer(out.toByteArray());
        assertThat(third.columns().headings())
                .isEqualTo(List.of(
                        "Pavardė",
                        "Vardas",
                        "Gimimo data",
                        "Atvyko",
                        "Telefonas",
                        "Pastabos",
                        "Profesija",
                        "What to fix"));
    }

    private String csv() throws IOException {
        var out = new ByteArrayOutputStream();
        held.csv(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
