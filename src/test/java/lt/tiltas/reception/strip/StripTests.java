package lt.tiltas.reception.strip;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The nights ahead, and what is taken out in sheets. */
@TiltasTest
class StripTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Stays stays;

    @Autowired
    Nights nights;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void each_night_counts_what_has_the_beds_on_it() {
        SiteId site = houses.site(19, 2, 2, 1);
        SiteId other = houses.site(19, 4);
        HouseholdCard family = family("Oksana", "Danylo");
        begin(family, site, TODAY.minusDays(3));
        begin(family, other, TODAY.plusDays(5));
        begin(family("Inna", "Oleh"), site, TODAY.plusDays(2));
        houses.change("update reception.site set contract_until = ? where id = ?", TODAY.plusDays(9), site.value());

        List<Night> all = as.run(as.casemanager(21), () -> nights.of(site, TODAY, TODAY.plusDays(12)));

        assertThat(all).extracting(Night::free).containsExactly(3, 3, 1, 1, 1, 3, 3, 3, 3, 3, 0, 0);
        assertThat(all).extracting(Night::occupied).containsExactly(2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2);
        assertThat(all).extracting(Night::arriving).startsWith(0, 0, 2, 0);
        assertThat(all).extracting(Night::leaving).startsWith(0, 0, 0, 0, 0, 2, 0);
        assertThat(all.getLast().without()).isEqualTo(2);
    }

    @Test
    void the_page_names_who_comes_to_whom_it_is_right_and_counts_them_for_others() {
        SiteId site = houses.site(19, 3);
        HouseholdCard family = family("Oksana", "Danylo");
        begin(family, site, TODAY.plusDays(4));

        assertThat(get("/sites/" + site + "/nights", as.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Kovalenko Oksana", TODAY.plusDays(4).toString(), "2 žmonės")
                .contains("Šiąnakt laisva 3", "Ilgam nuo šiandien galima duoti 0");
        assertThat(get("/sites/" + site + "/nights", as.casemanager(21)))
                .hasStatusOk()
                .bodyText()
                .contains("Dar 2 žmonės, kurių duomenų jūs nematote")
                .doesNotContain("Kovalenko");
        assertThat(get("/sites/nights", as.at(1, Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Kovalenko");
    }

    @Test
    void occupancy_goes_out_in_numbers_and_residents_with_a_reason_and_a_trail() throws IOException {
        SiteId site = houses.site(19, 3);
        HouseholdCard family = family("Oksana", "Danylo");
        begin(family, site, TODAY.minusDays(1));
        Officer audrius = as.coordinator();

        assertThat(rows(get("/sites/nights.xlsx", as.at(1, Role.ANALYST)))).hasSizeGreaterThan(60);
        assertThat(post(site, audrius, "trumpai")).hasStatus(422).bodyText().contains("Parašykite bent 10 ženklų");
        List<Row> sheet = rows(post(site, audrius, "gaisrinės saugos pratybos"));

        assertThat(sheet).hasSize(3);
        assertThat(sheet.subList(1, 3))
                .extracting(row -> row.getCellText(1))
                .containsExactlyInAnyOrder("Kovalenko Oksana", "Kovalenko Danylo");
        assertThat(as.run(
                        audrius,
                        () -> db.sql("select count(*) from reception.resident_export where person_id = ?")
                                .param(family.people().getFirst().value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
        assertThat(as.run(
                        as.at(1, Role.DPO),
                        () -> db.sql("""
                        select count(*) from access.look l join access.look_subject s on s.look_id = l.id
                        where l.action = 'EXPORT_RESIDENTS' and s.person_id = ?
                        """)
                                .param(family.people().getFirst().value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
        assertThat(post(site, as.casemanager(21), "gaisrinės saugos pratybos")).hasStatus(422);
    }

    @Test
    void the_board_says_in_words_that_a_place_is_over_full_and_what_comes() {
        SiteId site = houses.site(15, 3, 2);
        begin(family("Oksana", "Danylo", "Sofija"), site, TODAY.minusDays(3));
        begin(family("Inna", "Oleh"), site, TODAY.plusDays(2));
        houses.change(
                "update reception.site set allocable_by_hand = 1, allocable_why = 'Neveikia šildymas' where id = ?",
                site.value());

        assertThat(get("/sites?municipality=15", as.casemanager(15)))
                .hasStatusOk()
                .bodyText()
                .contains("Perpildyta 1 vieta:", "2 žmonėmis daugiau nei 1", "pagal taisykles 5", "3 iš 5");
        assertThat(get("/sites/" + site, as.casemanager(15)))
                .bodyText()
                .contains("Čia nebeduokite lovų", "nuo " + TODAY.plusDays(2));
    }

    private static List<Row> rows(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    private HouseholdCard family(String... names) {
        return houses.card(given.household(3, "Kovalenko", names));
    }

    private void begin(HouseholdCard card, SiteId site, LocalDate from) {
        Officer audrius = as.coordinator();
        as.run(audrius, () -> stays.begin(card, site, from, audrius));
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(SiteId site, Officer officer, String reason) {
        return mvc.post()
                .uri("/sites/" + site + "/residents")
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .param("reason", reason)
                .exchange();
    }
}
