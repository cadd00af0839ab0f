package lt.tiltas.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class ArrivalsListTests {

    private static final String LITHUANIAN = "Pavardė;Vardas;Lytis;Gimimo data;Atvyko\n";
    private static final String ROW = "Шевченко;Юлія;M;1984-05-06;2022-03-05\n";

    @Test
    void an_english_list_with_commas_in_another_order_is_understood() {
        var list = Lists.typed("""
                Arrival date,Sex,Date of birth,First name,Family name,Citizenship,Favourite colour
                2022-03-05,M,1984-05-06,Ivan,Kozlov,Ukraine,blue
                2022-03-05,F,25/12/1990,Olha,Kozlova,UA,red
                """);
        assertThat(list.columns().language()).isEqualTo("en");
        assertThat(list.columns().extra()).containsExactly("Favourite colour");
        assertThat(list.stored()).extracting(row -> row.person().sex()).containsExactly("M", "F");
        assertThat(list.stored()).extracting(row -> row.person().nationality()).containsExactly("UKR", "UKR");
        assertThat(list.stored().getLast().person().birth().on()).isEqualTo(LocalDate.of(1990, 12, 25));
        assertThat(list.rows().getFirst().cells()).contains("blue");
    }

    @Test
    void a_ukrainian_list_with_tabs_is_understood() {
        var list = Lists.typed("""
                Прізвище\tІм’я\tПо батькові\tСтать\tДата народження\tДата прибуття\tБажає жити\tПотреби\tТварини\tОсвіта
                Шевченко\tЮлія\tІванівна\tЖ\t06.05.1984\t05.03.2022\tВільнюс\tвагітна; алергія\tкіт, папуга\tвища
                Коваль\tІван\t\tЧ\t06.05.1984\t05.03.2022\tКаунаський р-н\t\t\t
                """);
        var first = list.stored().getFirst();
        assertThat(first.person().sex()).isEqualTo("F");
        assertThat(first.wish().municipality()).isEqualTo("13");
        assertThat(first.care())
                .isEqualTo(new IntakeRow.Care(List.of("pregnancy"), "алергія", List.of("cat", "other"), "папуга"));
        assertThat(first.background().education()).isEqualTo("higher");
        assertThat(list.stored().getLast().person().sex()).isEqualTo("M");
    }

    @Test
    void the_letter_m_beside_f_in_a_lithuanian_list_is_not_guessed() {
        var list =
                Lists.typed(LITHUANIAN + "Kozlov;Ivan;M;1984-05-06;2022-03-05\nKozlova;Olha;F;1984-05-07;2022-03-05\n");
        assertThat(list.stored()).extracting(row -> row.person().sex()).containsExactly("X", "F");
        assertThat(list.rows().getFirst().findings()).extracting(Finding::fault).contains(Fault.SEX_UNCLEAR);
    }

    @Test
    void a_line_break_in_quotes_and_a_blank_line_do_not_shift_the_line_numbers() {
        var list = Lists.typed(LITHUANIAN + "\"Шев\nченко\";Юлія;M;1984-05-06;2022-03-05\n\n;;;;\n" + ROW);
        assertThat(list.rows()).extracting(ListedRow::line).containsExactly(2, 6);
        assertThat(list.stored().getFirst().person().surname()).isEqualTo("Шев ченко");
    }

    @Test
    void a_title_above_the_headings_does_not_matter() {
        var list = Lists.typed("Atvykusiųjų sąrašas;;;;\n" + LITHUANIAN + ROW);
        assertThat(list.rows()).extracting(ListedRow::line).containsExactly(3);
    }

    @Test
    void the_encodings_of_lithuanian_and_ukrainian_spreadsheets_are_understood() {
        var baltic =
                (LITHUANIAN + "Žukauskienė;Jūratė;M;1984-05-06;2022-03-05\n").getBytes(Charset.forName("windows-1257"));
        assertThat(((ArrivalsList.Read) Lists.answer(baltic))
                        .stored()
                        .getFirst()
                        .person()
                        .surname())
                .isEqualTo("Žukauskienė");
        var cyrillic = "Прізвище;Ім'я;Дата народження;Прибув\nЩербак;Юлія;1984-05-06;2022-03-05\n"
                .getBytes(Charset.forName("windows-1251"));
        assertThat(((ArrivalsList.Read) Lists.answer(cyrillic))
                        .stored()
                        .getFirst()
                        .person()
                        .surname())
                .isEqualTo("Щербак");
        var unicode =
                ("\uFEFF" + LITHUANIAN.replace(';', '\t') + ROW.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE);
        assertThat(((ArrivalsList.Read) Lists.answer(unicode)).stored()).hasSize(1);
    }

    @Test
    void a_missing_or_doubled_column_is_named() {
        assertThat(Lists.answer("Pavardė;Vardas;Atvyko\nA;B;2022-03-05\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ArrivalsList.Refused(Refusal.COLUMN_MISSING, List.of("list"), List.of(Column.BIRTH)));
        assertThat(Lists.answer(("Surname;" + LITHUANIAN + "A;" + ROW).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ArrivalsList.Refused(Refusal.COLUMN_TWICE, List.of("list"), List.of(Column.SURNAME)));
    }

    @Test
    void what_is_no_list_is_refused_with_the_reason() throws IOException {
        assertThat(why(new byte[0])).isEqualTo(Refusal.EMPTY);
        assertThat(why(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo(Refusal.OLD_OR_LOCKED);
        assertThat(why(new byte[] {'P', 'K', 3, 4, 1, 2, 3})).isIn(Refusal.BROKEN, Refusal.NOT_A_LIST);
        assertThat(why(zip("word/document.xml", "<a/>"))).isEqualTo(Refusal.NOT_A_LIST);
        assertThat(why(zip("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")))
                .isEqualTo(Refusal.BROKEN);
        assertThat(why(new byte[] {1, 0, 2, 0, 3})).isEqualTo(Refusal.NOT_A_LIST);
        assertThat(why((LITHUANIAN + ROW.repeat(Line.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.TOO_MANY_ROWS);
        assertThat(why(new byte[ArrivalsList.MOST_BYTES + 1])).isEqualTo(Refusal.TOO_LARGE);
        assertThat(why(";".repeat(300).getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.TOO_MANY_COLUMNS);
    }

    @Test
    void days_and_numbers_typed_in_a_spreadsheet_are_read_as_they_look() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Tiltas", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            var headings = List.of("Pavardė", "Vardas", "Gimimo data", "Atvyko", "Telefonas");
            for (int at = 0; at < headings.size(); at++) {
                sheet.value(0, at, headings.get(at));
            }
            sheet.value(2, 0, "Шевченко");
            sheet.value(2, 1, "Юлія");
            sheet.value(2, 2, LocalDate.of(1984, 5, 6));
            sheet.style(2, 2).format("yyyy-mm-dd").set();
            sheet.value(2, 3, LocalDate.of(2022, 3, 5));
            sheet.style(2, 3).format("dd.mm.yyyy").set();
            sheet.value(2, 4, 380950417386L);
        }
        var row = ((ArrivalsList.Read) Lists.answer(out.toByteArray())).stored().getFirst();
        assertThat(row.line()).isEqualTo(3);
        assertThat(row.person().birth().on()).isEqualTo(LocalDate.of(1984, 5, 6));
        assertThat(row.arrivedOn()).isEqualTo(LocalDate.of(2022, 3, 5));
        assertThat(row.contact().phone()).isEqualTo("+380950417386");
    }

    @Test
    void more_cells_than_headings_hold_the_row() {
        var list = Lists.typed(LITHUANIAN + ROW.strip() + ";;x\n");
        assertThat(list.held()).hasSize(1);
        assertThat(list.held().getFirst().findings()).contains(new Finding(2, null, Fault.TOO_MANY_CELLS, List.of(1)));
    }

    private static Refusal why(byte[] bytes) {
        return ((ArrivalsList.Refused) Lists.answer(bytes)).why();
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
