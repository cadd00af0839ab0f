package lt.tiltas.registration.intake;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class IntakePageTests {

    private static final String HEADINGS = "Namų ūkis;Pavardė;Vardas;Gimimo data;Dokumento Nr.;Atvyko\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Imports imports;

    @Autowired
    As as;

    @Test
    void a_list_is_uploaded_and_shown_row_by_row_before_anything_is_stored() {
        var answer = upload(
                "list.csv",
                HEADINGS
                        + "PAGE-1;<script>alert(1)</script>;=1+1;1990-02-03;PG100001;2022-03-05\n"
                        + "PAGE-1;Юрченко;Юлія;1991-03-04;PG100002;2022-03-05\n"
                        + "PAGE-2;Yurchenko;Yuliia;1991-03-04;;2022-03-06\n"
                        + "PAGE-2;Yurchenko;Oleh;1991-02-31;;2022-03-06\n");
        assertThat(answer).hasStatus(303);
        String page = text(get(String.valueOf(answer.getResponse().getRedirectedUrl()), as.registrar()));
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "=1+1", "PAGE-2")
                .contains("Tokios dienos kaip „1991-02-31“ kalendoriuje nėra")
                .contains("šio sąrašo 4 eilutė", "Ta pati gimimo data: 1991-03-04")
                .contains("Įrašyti 3 žmones")
                .doesNotContain("<script>alert");
        assertThat(imports.people("PAGE-")).isZero();
    }

    @Test
    void who_is_in_the_register_is_shown_with_the_reason_and_the_look_is_recorded() {
        imports.stored(HEADINGS + "KNOWN-1;Rudenko;Hanna;1979-11-30;KN100001;2022-03-05\n");
        IntakeId id = imports.receive(HEADINGS + "KNOWN-9;Руденко;Ганна;1979-11-30;KN 100001;2022-05-05\n");
        String page = text(get("/intakes/" + id + "?show=known", as.registrar()));
        assertThat(page)
                .contains("Hanna Rudenko", "Tas pats dokumento numeris: KN100001", "Labai tikėtina")
                .contains("href=\"/households/");
        assertThat(imports.number("""
                select count(*) from access.look_subject s join access.look l on l.id = s.look_id
                join registration.intake_row r on r.person_id = s.person_id
                where r.household = 'KNOWN-1' and l.action = 'IMPORT_ARRIVALS' and l.terms is not null""")).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_refused_in_words() {
        assertThat(upload("foto.png", "\u0089PNG\u0000"))
                .hasStatus(422)
                .bodyText()
                .contains("Failas „foto.png“ nėra lentelė", "ds-error-summary");
        assertThat(upload("x.csv", "Vardas;Atvyko\nA;2022-03-05\n"))
                .hasStatus(422)
                .bodyText()
                .contains("trūksta stulpelių: Pavardė, Gimimo data");
        assertThat(upload("", "")).hasStatus(422).bodyText().contains("Pasirinkite sąrašo failą.");
    }

    @Test
    void the_rest_is_downloaded_with_what_to_fix_and_text_stays_text() {
        IntakeId id = imports.receive(HEADINGS + "REST-1;=cmd;Oleh;1991-02-31;;2022-03-06\n");
        var csv = get("/intakes/" + id + "/held.csv", as.registrar());
        assertThat(csv).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"held.csv\"");
        assertThat(text(csv)).contains("Ką pataisyti", "'=cmd", "Gimimo data: Tokios dienos");
        var english = mvc.get()
                .uri("/intakes/" + id + "/held.csv?language=en")
                .with(signedIn(as.registrar()))
                .exchange();
        assertThat(text(english)).contains("What to fix");
        assertThat(get("/intakes/" + id + "/held.xlsx", as.registrar())).hasStatusOk();
        assertThat(get("/intakes/" + id + "/held.exe", as.registrar())).hasStatus(404);
    }

    @Test
    void confirmed_it_is_stored_in_the_background_and_the_bar_says_how_far() throws Exception {
        IntakeId id = imports.receive(HEADINGS + "BAR-1;Bondar;Lesia;1991-02-03;;2022-03-06\n");
        assertThat(post("/intakes/" + id + "/storing", as.registrar())).hasStatus(303);
        var bar = get("/intakes/" + id + "/storing", as.registrar());
        for (int look = 0; look < 2_000 && bar.getResponse().getHeader("HX-Refresh") == null; look++) {
            bar = get("/intakes/" + id + "/storing", as.registrar());
        }
        assertThat(text(bar)).contains("<progress value=\"1\" max=\"1\"", "1 iš 1");
        assertThat(text(get("/intakes/" + id, as.registrar()))).contains("Įrašytas 1 žmogus.");
        assertThat(text(get("/intakes", as.registrar()))).contains("/intakes/" + id);
        assertThat(post("/intakes/" + id + "/removal", as.registrar())).hasRedirectedUrl("/intakes/" + id);
    }

    @Test
    void a_list_that_nobody_needs_is_put_aside_with_its_rows() {
        IntakeId id = imports.receive(HEADINGS + "ASIDE-1;Bondar;Lesia;1991-02-03;;2022-03-06\n");
        assertThat(text(get("/desk", as.registrar()))).contains("/intakes");
        assertThat(post("/intakes/" + id + "/removal", as.registrar())).hasRedirectedUrl("/intakes");
        assertThat(imports.counts(id).rows()).isZero();
        assertThat(text(get("/intakes/" + id, as.registrar()))).contains("Sąrašas atmestas");
        assertThat(post("/intakes/" + id + "/storing", as.registrar())).hasStatus(303);
        assertThat(text(get("/intakes/" + id, as.registrar()))).contains("Sąrašas atmestas");
    }

    @Test
    void another_organisation_cannot_tell_a_foreign_list_from_none() {
        IntakeId id = imports.receive(HEADINGS + "ALIEN-1;Bondar;Lesia;1991-02-03;;2022-03-06\n");
        Officer stranger = as.at(3, Role.REGISTRAR);
        for (String address : new String[] {"", "/storing", "/held.csv"}) {
            assertThat(get("/intakes/" + id + address, stranger)).hasStatus(404);
            assertThat(get("/intakes/" + UUID.randomUUID() + address, stranger)).hasStatus(404);
        }
        assertThat(post("/intakes/" + id + "/storing", stranger)).hasStatus(404);
        assertThat(post("/intakes/" + id + "/removal", stranger)).hasStatus(404);
        assertThat(text(get("/intakes", stranger))).doesNotContain(id.toString());
        assertThat(get("/intakes", as.casemanager(19))).hasStatus(403);
    }

    private MvcTestResult upload(String name, String content) {
        return mvc.post()
                .uri("/intakes")
                .multipart()
                .header("Accept-Language", "lt")
                .file(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)))
                .with(signedIn(as.registrar()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "lt")
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer) {
        return mvc.post().uri(address).with(signedIn(officer)).with(csrf()).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
