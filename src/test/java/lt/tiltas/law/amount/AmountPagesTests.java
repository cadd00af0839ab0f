package lt.tiltas.law.amount;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class AmountPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    Amounts amounts;

    Officer admin;

    @BeforeEach
    void signIn() {
        admin = as.at(1, Role.ADMIN);
    }

    @Test
    void every_table_is_shown_with_its_amounts_of_today_its_act_and_its_certainty() {
        assertThat(mvc.get().uri("/amounts?language=lt").with(signedIn(admin)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "T1. Vienkartinė įsikūrimo pašalpa",
                        "T7.",
                        "T8.",
                        "T9.",
                        "4 × VRP",
                        "932,00",
                        "7 ir daugiau žmonių")
                .contains(
                        "50\u00a0%–100\u00a0%",
                        "LRV nutarimas 998", "Tikslintina", "/rules/benefit.state-supported-income")
                .doesNotContain("amount.", "rule.", "unit.");
    }

    @Test
    void a_table_of_next_year_is_added_by_an_administrator_and_the_past_stays() {
        Map<String, String> rows = rows("household 1 2 4,5", "household 3 4 6", "household 5 6 7", "household 7  8");
        assertThat(post("settling-in", rows, "2041-01-01")).hasStatus3xxRedirection();

        AmountBook book = amounts.book();
        assertThat(book.settlingIn(1, LocalDate.of(2040, 12, 31)).formula()).startsWith("4 × ");
        assertThat(book.settlingIn(1, LocalDate.of(2041, 1, 1)).formula()).startsWith("4.5 × ");
    }

    @Test
    void a_table_from_the_same_day_is_corrected_and_the_wrong_one_stays_visible() {
        assertThat(post("school", rows("child 1  9"), "2042-01-01")).hasStatus3xxRedirection();
        assertThat(post("school", rows("child 1  2"), "2042-01-01")).hasStatus3xxRedirection();

        assertThat(amounts.book().school(1, LocalDate.of(2042, 1, 1)).formula()).startsWith("1 × 2 × ");
        assertThat(mvc.get().uri("/amounts/school?language=lt").with(signedIn(admin)))
                .bodyText()
                .contains("<del>", "9 × BSI");
    }

    @Test
    void a_municipality_has_a_price_of_its_own() {
        var rows = rows("household 1  2.32", "household 1  3.10");
        rows.put("rows[1].municipality", "19");
        assertThat(post("rent-price", rows, "2043-01-01")).hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/amounts/rent-price?language=lt").with(signedIn(admin)))
                .bodyText()
                .contains("Kauno miesto savivaldybė", "3,10 €/m²");
    }

    @Test
    void bands_that_leave_somebody_out_are_not_written() {
        assertThat(post("settling-in", rows("household 1 2 4", "household 4  6"), "2044-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("be tarpų");
        assertThat(post("essentials", rows("household 1 3 4"), "2044-01-01")).hasStatus(422);
        assertThat(post("share", rows("household 1  1"), "2044-01-01")).hasStatus(422);
    }

    @Test
    void what_is_not_a_number_is_said_beside_its_line() {
        assertThat(post("school", rows("child 1  daug"), "2044-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"rows[0].factor-error\"", "daug");
        assertThat(post("school", Map.of(), "")).hasStatus(422).bodyText().contains("id=\"from-error\"");
    }

    @Test
    void a_case_manager_reads_and_has_no_form() {
        assertThat(mvc.get().uri("/amounts/essentials").with(signedIn(as.casemanager(19))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("new-table");
        assertThat(mvc.post()
                        .uri("/amounts/essentials")
                        .with(signedIn(as.casemanager(19)))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(mvc.get().uri("/amounts/nothing").with(signedIn(admin))).hasStatus(404);
    }

    /** @param lines whom, first, last (or nothing) and factor, parted by a space each */
    private static Map<String, String> rows(String... lines) {
        Map<String, String> rows = new TreeMap<>();
        for (int n = 0; n < lines.length; n++) {
            String[] words = lines[n].split(" ");
            rows.put("rows[" + n + "].whom", words[0]);
            rows.put("rows[" + n + "].first", words[1]);
            rows.put("rows[" + n + "].last", words[2]);
            rows.put("rows[" + n + "].factor", words[3]);
            rows.put("rows[" + n + "].certainty", "K");
        }
        return rows;
    }

    private MvcTestResult post(String decision, Map<String, String> rows, String from) {
        var request = mvc.post()
                .uri("/amounts/" + decision)
                .with(signedIn(admin))
                .with(csrf())
                .header("Accept-Language", "lt")
                .param("from", from)
                .param("act", "LRV nutarimas")
                .param("article", "")
                .param("source", "");
        rows.forEach(request::param);
        return request.exchange();
    }
}
