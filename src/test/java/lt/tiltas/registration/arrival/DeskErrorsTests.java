package lt.tiltas.registration.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class DeskErrorsTests {

    @Autowired
    Desk desk;

    @Autowired
    As as;

    Desk.At at;
    String arrival;

    @BeforeEach
    void begin() {
        at = desk.at(as.registrar());
        arrival = at.begin();
    }

    @Test
    void a_missing_surname_is_said_beside_its_field() {
        saysBeside(save("", "Oksana", "1988-03-14"), "names.surname", "Nėra pavardės");
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_said_with_what_was_typed() {
        saysBeside(save("Koval", "Oksana", "1988-02-30"), "birth.on", "1988-02-30");
    }

    @Test
    void a_day_that_has_not_come_is_refused() {
        saysBeside(save("Koval", "Oksana", "2999-01-01"), "birth.on", "dar neatėjo");
    }

    @Test
    void an_unknown_birth_date_needs_what_was_said_instead() {
        saysBeside(save("Koval", "Oksana", ""), "birth.on", "Įrašykite gimimo datą");

        String id = UUID.randomUUID().toString();
        assertThat(at.post(
                        arrival + "/people/" + id,
                        "version",
                        "0",
                        "familyRole",
                        "applicant",
                        "names.surname",
                        "Koval",
                        "names.given",
                        "Oksana",
                        "birth.said",
                        "apie 1950",
                        "birth.onDay",
                        "",
                        "sex",
                        "F",
                        "nationality",
                        "UKR"))
                .hasStatus3xxRedirection();
        assertThat(at.page(arrival + "/people/" + id)).contains("apie 1950");
    }

    @Test
    void a_telephone_that_is_none_is_said_and_what_was_typed_stays() {
        MvcTestResult answer = at.contact(arrival, "12345");
        saysBeside(answer, "phone", "„12345“ nėra telefono numeris");
        assertThat(Desk.text(answer)).contains("value=\"12345\"");
    }

    @Test
    void a_document_without_a_number_and_a_place_without_an_address_are_said() {
        String person = at.person(arrival, "applicant", "Koval", "Oksana", "1988-03-14");
        saysBeside(at.document(arrival, person, "id_card", ""), "papers[0].number", "Įrašykite dokumento numerį");
        saysBeside(
                at.post(
                        arrival + "/tonight",
                        "version",
                        at.version(arrival + "/tonight"),
                        "lodging",
                        "own",
                        "municipality",
                        "19"),
                "address",
                "Įrašykite adresą");
        saysBeside(
                at.post(
                        arrival + "/needs",
                        "version",
                        at.version(arrival + "/needs"),
                        "asked[0].person",
                        person,
                        "asked[0].kinds",
                        "other"),
                "asked[0].words",
                "Parašykite, koks");
    }

    @Test
    void letters_that_look_alike_in_a_series_are_pointed_out_once_and_folded_for_the_key() {
        String person = at.person(arrival, "applicant", "Koval", "Oksana", "1988-03-14");
        String cyrillicE = "F\u0415 123456";

        MvcTestResult first = at.document(arrival, person, "foreign_passport", cyrillicE);

        assertThat(first).hasStatusOk().bodyText().contains("FE123456", "susimaišė");
        assertThat(at.post(
                        arrival + "/documents",
                        "version",
                        at.version(arrival + "/documents"),
                        "papers[0].person",
                        person,
                        "papers[0].kind",
                        "foreign_passport",
                        "papers[0].number",
                        cyrillicE,
                        "papers[0].seen",
                        cyrillicE))
                .hasRedirectedUrl(arrival + "/needs");
        assertThat(at.page(arrival + "/check")).contains("FE123456");
    }

    @Test
    void a_cyrillic_name_in_the_latin_field_becomes_both_scripts() {
        String id = at.person(arrival, "applicant", "Щербак", "Юрій", "1970-07-07");

        assertThat(at.page(arrival + "/people/" + id))
                .contains("value=\"Shcherbak\"", "value=\"Щербак\"", "value=\"Yurii\"");
    }

    private MvcTestResult save(String surname, String given, String born) {
        return at.save(arrival, UUID.randomUUID().toString(), "applicant", surname, given, born);
    }

    private static void saysBeside(MvcTestResult answer, String field, String words) {
        assertThat(answer).hasStatus(422);
        String page = Desk.text(answer);
        assertThat(page).contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"", words);
        assertThat(page).containsPattern("<title>Klaida: ");
    }
}
