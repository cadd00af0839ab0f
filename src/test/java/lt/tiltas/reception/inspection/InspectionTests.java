package lt.tiltas.reception.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Web;
import lt.tiltas.reception.standard.Indicator;
import lt.tiltas.reception.standard.Score;
import lt.tiltas.reception.standard.Section;
import lt.tiltas.reception.standard.Standards;
import lt.tiltas.reception.standard.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class InspectionTests {

    @Autowired
    Web web;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Houses houses;

    @Autowired
    As as;

    @Autowired
    Standards standards;

    @Autowired
    Inspections inspections;

    @Autowired
    JdbcClient db;

    Officer rasa;
    SiteId site;

    @BeforeEach
    void a_house_of_kaunas() {
        rasa = as.casemanager(19);
        site = houses.site(19, 2, 3);
    }

    @Test
    void a_house_is_looked_over_section_by_section_and_signed() {
        String inspection = begin(rasa);
        assertThat(web.get("/inspections/" + inspection, rasa))
                .hasStatusOk()
                .bodyText()
                .contains("Nepradėta", "liko 38 standartai", "Pasirašyti bus galima");

        assertThat(web.post("/inspections/" + inspection + "/signature", rasa)).hasStatus3xxRedirection();
        assertThat(web.get("/inspections/" + inspection, rasa)).bodyText().contains("Vyksta");

        answerAll(inspection, rasa, "S21.3", "S13.2");
        assertThat(web.get("/inspections/" + inspection, rasa)).bodyText().contains("Laikomasi 36 iš 38", "Baigta");
        web.post("/inspections/" + inspection + "/signature", rasa, "note", "Virtuvė atnaujinta.");

        assertThat(web.get("/inspections/" + inspection, rasa))
                .hasStatusOk()
                .bodyText()
                .contains("94 %", "36 iš 38 standartų", "Virtuvė atnaujinta.", "Evakuacijos keliai", "Pasirašyta");
        assertThat(web.get("/sites/" + site + "/conditions", rasa))
                .hasStatusOk()
                .bodyText()
                .contains("94 %", "/inspections/" + inspection);
    }

    @Test
    void what_is_stored_is_what_the_answers_come_to() {
        String inspection = signed(rasa, "S21.3", "S5.1", "S26.2");
        var id = InspectionId.of(inspection);

        Score stored = as.run(rasa, () -> inspections.past(site)).getFirst().score();
        Score computed = as.run(
                rasa,
                () -> Score.of(standards.on(LocalDate.now(), "municipal"), Answer.verdicts(inspections.answers(id))));

        assertThat(stored).isEqualTo(computed);
        assertThat(stored.met()).isEqualTo(36);
    }

    @Test
    void whoever_begins_while_one_is_open_joins_it() {
        String first = begin(rasa);
        Officer audrius = as.coordinator();

        assertThat(begin(audrius)).isEqualTo(first);
        assertThat(web.get("/inspections/" + first, audrius)).hasStatusOk();
    }

    @Test
    void two_inspectors_do_not_write_over_each_other_unseen() {
        String food = "/inspections/" + begin(rasa) + "/sections/food";
        Officer audrius = as.coordinator();
        assertThat(web.post(food, rasa, "version", "0", "a.S21.1", "met")).hasStatus3xxRedirection();

        assertThat(web.post(food, audrius, "version", "0", "a.S21.1", "not_met", "a.S22.1", "met"))
                .hasStatus(409)
                .bodyText()
                .contains("ką tik išsaugojo kolega", "Kolega atsakė: Taip", "name=\"version\" value=\"1\"");
        assertThat(web.post(food, audrius, "version", "1", "a.S21.1", "not_met", "a.S22.1", "met"))
                .hasStatus3xxRedirection();
        assertThat(web.get(food, rasa)).bodyText().contains("name=\"version\" value=\"2\"");
    }

    @Test
    void other_sections_are_saved_side_by_side() {
        String base = "/inspections/" + begin(rasa) + "/sections/";

        assertThat(web.post(base + "food", rasa, "version", "0", "a.S21.1", "met"))
                .hasStatus3xxRedirection();
        assertThat(web.post(base + "health", as.coordinator(), "version", "0", "a.S29.1", "met"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_note_that_is_too_long_is_said_beside_it_and_the_rest_is_kept() {
        String food = "/inspections/" + begin(rasa) + "/sections/food";

        assertThat(web.post(food, rasa, "version", "0", "a.S21.1", "not_met", "n.S21.1", "x".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("daugiausia 500 ženklų", "href=\"#n.S21.1\"", "value=\"not_met\" checked");
    }

    @Test
    void a_signed_inspection_is_changed_by_nobody() {
        String inspection = signed(rasa);

        assertThat(web.post(
                        "/inspections/" + inspection + "/sections/food", rasa, "version", "1", "a.S21.1", "not_met"))
                .hasStatus3xxRedirection();
        assertThat(as.run(rasa, () -> inspections.answers(InspectionId.of(inspection)))
                        .get("S21.1"))
                .isEqualTo(new Answer(Verdict.MET, ""));
        assertThat(as.run(
                        rasa,
                        () -> db.sql(
                                        "update reception.inspection_answer set answer = 'not_met' where inspection_id = cast(? as uuid)")
                                .param(inspection)
                                .update()))
                .isZero();
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "insert into reception.inspection_score values (cast(? as uuid), 'food', 19, 2, 2)")
                                .param(inspection)
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_next_one_says_what_became_better_and_what_worse() {
        signed(rasa, "S13.2");
        String second = signed(rasa, "S21.3");

        assertThat(web.get("/inspections/" + second, rasa))
                .bodyText()
                .contains("Pagerėjo:", "Saugu nuo gaisro", "Pablogėjo:", "Maisto užtenka");
        assertThat(web.get("/sites/" + site + "/conditions", rasa))
                .bodyText()
                .contains("<svg", "Taip pat kaip praėjusį kartą");
    }

    @Test
    void who_does_not_run_the_house_neither_begins_nor_sees_anything() {
        String inspection = begin(rasa);
        Officer stranger = as.casemanager(21);

        assertThat(web.post("/sites/" + site + "/inspections", stranger)).hasStatus(404);
        assertThat(web.get("/inspections/" + inspection, stranger)).hasStatus(404);
        assertThat(web.get("/sites/" + site + "/conditions", stranger)).hasStatus(404);
        assertThat(web.get("/inspections/" + inspection, as.at(1, Role.ANALYST)))
                .hasStatus(403);
    }

    @Test
    void the_ministry_sees_figures_only_and_the_coordinator_has_the_late_ones_as_work() {
        signed(rasa);

        assertThat(web.get("/conditions?order=name", as.at(1, Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .contains("100 %")
                .doesNotContain("/sites/" + site + "/conditions", "standard.section", "conditions.title");
        assertThat(web.get("/conditions", rasa)).bodyText().contains("/sites/" + site + "/conditions");
        houses.site(19, 1);
        assertThat(web.get("/desk", as.coordinator())).bodyText().contains("vėluoja", "/conditions");
    }

    private String begin(Officer officer) {
        return Web.id(web.post("/sites/" + site + "/inspections", officer));
    }

    private String signed(Officer officer, String... notMet) {
        String inspection = begin(officer);
        answerAll(inspection, officer, notMet);
        assertThat(web.post("/inspections/" + inspection + "/signature", officer))
                .hasStatus3xxRedirection();
        return inspection;
    }

    private void answerAll(String inspection, Officer officer, String... notMet) {
        for (Section section : standards.on(LocalDate.now(), "municipal")) {
            List<String> fields = new ArrayList<>(List.of("version", "0"));
            section.indicators()
                    .map(Indicator::code)
                    .forEach(code -> fields.addAll(
                            List.of("a." + code, Arrays.asList(notMet).contains(code) ? "not_met" : "met")));
            assertThat(web.post(
                            "/inspections/" + inspection + "/sections/" + section.code(),
                            officer,
                            fields.toArray(String[]::new)))
                    .hasStatus3xxRedirection();
        }
    }
}
