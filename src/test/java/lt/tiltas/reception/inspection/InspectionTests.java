package lt.tiltas.reception.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
                .isEqualTo(new Answer(lt.tiltas.reception.standard.Verdict.MET, ""));
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
    void a_photograph_is_kept_locked_and_shown_to_who_runs_the_house() throws IOException {
        String inspection = begin(rasa);
        String address = "/inspections/" + inspection + "/photos?indicator=S13.2";

        assertThat(web.get(address, rasa)).hasStatusOk().bodyText().contains("be žmonių, veidų");
        assertThat(upload(address, "kitas.exe".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("nėra JPEG ar PNG");
        assertThat(upload(address, new byte[0])).hasStatus(422).bodyText().contains("Pasirinkite nuotrauką");
        byte[] picture = picture();
        assertThat(upload(address, picture)).hasStatus3xxRedirection();

        String photo =
                one("select id from reception.condition_photo where inspection_id = cast(? as uuid)", inspection);
        assertThat(web.get("/photos/" + photo, rasa)).hasStatusOk();
        assertThat(web.get("/photos/" + photo, as.casemanager(21))).hasStatus(404);
        assertThat(one(
                        "select strpos(encode(sealed, 'hex'), 'ffd8ff') from reception.condition_photo where id = cast(? as uuid)",
                        photo))
                .isEqualTo("0");
    }

    @Test
    void a_defect_is_made_of_an_answer_in_one_click_and_once() {
        String inspection = begin(rasa);
        String housing = "/inspections/" + inspection + "/sections/housing";

        MvcTestResult made = web.post(
                housing,
                rasa,
                "version",
                "0",
                "a.S13.2",
                "not_met",
                "n.S13.2",
                "Išėjimas užkrautas",
                "defect",
                "S13.2");
        assertThat(made).hasStatus3xxRedirection();
        MvcTestResult again = web.post(
                housing,
                rasa,
                "version",
                "1",
                "a.S13.2",
                "not_met",
                "n.S13.2",
                "Išėjimas užkrautas",
                "defect",
                "S13.2");

        assertThat(Web.id(again)).isEqualTo(Web.id(made));
        assertThat(web.get("/defects/" + Web.id(made), rasa))
                .hasStatusOk()
                .bodyText()
                .contains("Išėjimas užkrautas", "Iš patikros, S13.2", "Rimta");
        assertThat(web.post(housing, rasa, "version", "2", "a.S14.1", "met", "defect", "S14.1")
                        .getResponse()
                        .getRedirectedUrl())
                .contains("/sections/housing");
    }

    @Test
    void the_register_says_beside_the_indicator_what_it_knows() {
        String room =
                one("select id from reception.room where site_id = cast(? as uuid) and label = '102'", site.toString());
        assertThat(web.post("/sites/" + site + "/measures", rasa, "a." + room, "dvylika"))
                .hasStatus(422)
                .bodyText()
                .contains("Įrašykite skaičių", "dvylika");
        assertThat(web.post("/sites/" + site + "/measures", rasa, "a." + room, "10,5", "h." + room, "2,4"))
                .hasStatus3xxRedirection();

        assertThat(web.get("/inspections/" + begin(rasa) + "/sections/housing", rasa))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "mažiausiai 3,5 m² vienai lovai, 102 kambarys",
                        "žemiausios lubos 2,4 m",
                        "Išmatuota kambarių: 1 iš 2");
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

    private MvcTestResult upload(String address, byte[] file) {
        return mvc.perform(
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(address)
                        .file(new MockMultipartFile("file", "n.jpg", "image/jpeg", file))
                        .locale(java.util.Locale.of("lt"))
                        .with(As.signedIn(rasa))
                        .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .csrf()));
    }

    static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private String one(String sql, String id) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).param(id).query((rs, n) -> rs.getString(1)).single());
    }
}
