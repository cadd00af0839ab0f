package lt.tiltas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a spreadsheet program would run is text in it. */
class CsvFileTests {

    @Test
    void nothing_in_it_is_run() {
        for (String formula : List.of("=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "＝1")) {
            assertThat(text(formula)).endsWith("'" + formula + "\r\n");
        }
    }

    @Test
    void a_number_below_nothing_stays_a_number() {
        for (String number : List.of("-5", "-10.0", "-14,8", "+3")) {
            assertThat(text(number)).isEqualTo("\uFEFF" + number + "\r\n");
        }
    }

    @Test
    void cells_stand_apart_and_are_quoted_where_they_must() {
        assertThat(text("a", "b;c", "")).isEqualTo("\uFEFFa;\"b;c\";\r\n");
    }

    private static String text(String... row) {
        return new String(new CsvFile(List.of(List.of(row))).bytes(), StandardCharsets.UTF_8);
    }
}
