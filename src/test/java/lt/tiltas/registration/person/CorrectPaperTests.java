package lt.tiltas.registration.person;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.GivenPaper;
import lt.tiltas.registration.vault.BlindIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class CorrectPaperTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    GivenPaper paper;

    @Autowired
    BlindIndex index;

    private UUID person;

    @BeforeEach
    void a_person_with_a_passport() {
        person = given.household(19, "Kovalenko", "Oksana").people().getFirst().value();
        paper.of(person, 19, "internal_passport", "FE 100001");
    }

    @Test
    void the_holders_case_manager_corrects_it_and_the_old_one_stays() {
        assertThat(correct(as.casemanager(19), "foreign_passport", "FE 100007", "1"))
                .hasRedirectedUrl("/people/" + person + "/edit");

        assertThat(
                        one(
                                "select kind || ' ' || encode(number_index, 'hex') || ' ' || valid_until from registration.document"))
                .isEqualTo("foreign_passport " + indexed("FE100007") + " 2031-05-06");
        assertThat(paper.number(person, as.casemanager(19))).isEqualTo("FE 100007");
        assertThat(
                        one(
                                "select string_agg(field || ':' || coalesce(old_value, '-') || '>' || coalesce(new_value, '-'), ' ' order by field) from registration.person_change"))
                .isEqualTo(
                        "documentKind:internal_passport>foreign_passport documentNumber:->- documentUntil:->2031-05-06");
        assertThat(page("/edit", as.registrar()))
                .hasStatusOk()
                .bodyText()
                .contains("FE 100007", "buvo: FE 100001", "buvo: vidaus pasas")
                .doesNotContain("internal_passport");
    }

    @Test
    void who_had_none_gets_one() {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("delete from registration.document where person_id = ?")
                        .param(person)
                        .update());

        assertThat(correct(as.casemanager(19), "id_card", "900100100", "1")).hasStatus3xxRedirection();

        assertThat(one("select kind || ' ' || holder_org from registration.document"))
                .isEqualTo("id_card 19");
        assertThat(paper.number(person, as.casemanager(19))).isEqualTo("900100100");
    }

    @Test
    void another_municipality_corrects_nobodys_and_the_registrar_anybodys() {
        assertThat(correct(as.casemanager(21), "id_card", "900100101", "1")).hasStatus(404);
        assertThat(correct(as.coordinator(), "id_card", "900100101", "1")).hasStatus(403);
        assertThat(page("/document", as.casemanager(21))).hasStatus(404);
        assertThat(correct(as.registrar(), "id_card", "900100101", "1")).hasStatus3xxRedirection();
    }

    @Test
    void what_somebody_else_has_corrected_in_between_is_not_written_over() {
        correct(as.registrar(), "id_card", "900100102", "1");

        assertThat(correct(as.casemanager(19), "id_card", "900100103", "1")).hasStatus(409);
        assertThat(paper.number(person, as.registrar())).isEqualTo("900100102");
    }

    @Test
    void what_is_missing_is_said_beside_its_field() {
        assertThat(correct(as.registrar(), "id_card", "", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"paper.number-error\"", "href=\"#paper.number\"");
        assertThat(mvc.post()
                        .uri("/people/" + person + "/document")
                        .with(signedIn(as.registrar()))
                        .with(csrf())
                        .param("version", "1"))
                .hasStatus(422);
    }

    @Test
    void letters_of_two_alphabets_are_pointed_out_once() {
        assertThat(correct(as.registrar(), "foreign_passport", "FЕ 100009", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("susimaišė", "name=\"version\" value=\"2\"", "name=\"paper.seen\" value=\"FЕ 100009\"");
        assertThat(one("select encode(number_index, 'hex') from registration.document"))
                .isEqualTo(indexed("FE100009"));
    }

    @Test
    void the_lines_at_the_foot_fill_the_form_and_store_nothing() {
        assertThat(read("P<UKRKOVALENKO<<OKSANA<<<<<<<<<<<<<<<<<<<<<<", "FE100007<9UKR8803148F3105065<<<<<<<<<<<<<<04"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"FE100007\"",
                        "<option value=\"foreign_passport\" selected",
                        "name=\"paper.untilYear\" type=\"text\" inputmode=\"numeric\" maxlength=\"4\" value=\"2031\"",
                        "name=\"paper.more.surname\" type=\"text\" value=\"Kovalenko\"");
        assertThat(paper.number(person, as.registrar())).isEqualTo("FE 100001");
    }

    @Test
    void a_wrong_check_digit_is_said_beside_the_lines_and_names_the_part() {
        assertThat(read("P<UKRKOVALENKO<<OKSANA<<<<<<<<<<<<<<<<<<<<<<", "FE100007<9UKR8803158F3105065<<<<<<<<<<<<<<04"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"paper.more.mrz-error\"", "Nesutampa gimimo datos kontrolinis skaitmuo", "8803158F");
    }

    @Test
    void a_document_of_somebody_born_on_another_day_is_pointed_out() {
        assertThat(read("P<UKRKOVALENKO<<OKSANA<<<<<<<<<<<<<<<<<<<<<<", "FE100007<9UKR7408122F3105065<<<<<<<<<<<<<<00"))
                .hasStatusOk()
                .bodyText()
                .contains("Dokumente gimimo data 1974-08-12, o įraše 1988-03-14");
    }

    @Test
    void names_and_first_day_of_the_document_are_kept_with_their_history() {
        assertThat(mvc.post()
                        .uri("/people/" + person + "/document")
                        .with(signedIn(as.registrar()))
                        .with(csrf())
                        .param("version", "1")
                        .param("paper.kind", "foreign_passport")
                        .param("paper.number", "FE 100007")
                        .param("paper.country", "UKR")
                        .param("paper.more.surname", "Kovalenko-Rudenko")
                        .param("paper.more.surnameOriginal", "Коваленко-Руденко")
                        .param("paper.more.fromDay", "1")
                        .param("paper.more.fromMonth", "2")
                        .param("paper.more.fromYear", "2021"))
                .hasStatus3xxRedirection();

        assertThat(one("select surname || ' ' || surname_original || ' ' || valid_from from registration.document"))
                .isEqualTo("Kovalenko-Rudenko Коваленко-Руденко 2021-02-01");
        assertThat(page("/document", as.registrar()))
                .bodyText()
                .contains("Pavardė dokumente savo raštu", "Коваленко-Руденко");
    }

    private String indexed(String key) {
        return HexFormat.of().formatHex(index.ofDocument(key));
    }

    private MvcTestResult read(String above, String below) {
        return mvc.post()
                .uri("/people/" + person + "/document/reading")
                .locale(Locale.of("lt"))
                .with(signedIn(as.casemanager(19)))
                .with(csrf())
                .param("version", "1")
                .param("paper.more.mrz", above + "\n" + below)
                .exchange();
    }

    private MvcTestResult correct(Officer officer, String kind, String number, String version) {
        return mvc.post()
                .uri("/people/" + person + "/document")
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .param("version", version)
                .param("paper.kind", kind)
                .param("paper.number", number)
                .param("paper.country", "UKR")
                .param("paper.untilDay", "6")
                .param("paper.untilMonth", "5")
                .param("paper.untilYear", "2031")
                .exchange();
    }

    private MvcTestResult page(String address, Officer officer) {
        return mvc.get()
                .uri("/people/" + person + address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    private String one(String sql) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql + " where person_id = ?")
                        .param(person)
                        .query(String.class)
                        .single());
    }
}
