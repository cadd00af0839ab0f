package lt.tiltas.registration.record;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.GivenPaper;
import lt.tiltas.registration.HouseholdCard;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TiltasTest
class RecordCopyTests {

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

    private HouseholdCard household;
    private UUID person;

    @BeforeEach
    void a_family_with_a_home_and_a_programme() {
        household = given.household(19, "Kopijenko", "Oksana", "Danylo");
        person = household.people().getFirst().value();
        paper.of(person, 19, "foreign_passport", "FE777001");
        as.run(Officer.SYSTEM, () -> {
            db.sql(
                            "update registration.person set surname_original = 'Копієнко', given_original = 'Оксана' where id = ?")
                    .param(person)
                    .update();
            db.sql("""
                    insert into reception.lodging (household_id, org_id, municipality, kind, address, during, made_by)
                    values (?, 19, 19, 'rented', 'Žvaigždžių g. 5, Kaunas', daterange('2026-11-02', null), ?)
                    """).params(household.id().value(), Officer.SYSTEM.id()).update();
            db.sql("""
                    insert into programme.programme (org_id, household_id, opened_on, months, created_by)
                    values (19, ?, date '2026-11-10', 12, ?)
                    """).params(household.id().value(), Officer.SYSTEM.id()).update();
            goal(person, "хочу пекти хліб");
            goal(household.people().getLast().value(), "таємниця Данила");
        });
    }

    private void goal(UUID whose, String words) {
        db.sql("""
                insert into programme.goal (programme_id, org_id, person_id, domain, words, words_language, created_by)
                select id, 19, ?, 'work', ?, 'uk', created_by from programme.programme where household_id = ?
                """).params(whose, words, household.id().value()).update();
    }

    @Test
    void the_person_gets_everything_from_every_module_and_who_looked() {
        mvc.get()
                .uri("/people/" + person + "/edit")
                .with(signedIn(as.registrar()))
                .exchange();

        JsonNode copy = json(own("json"));

        assertThat(copy.at("/identity/0/surname_original").asString()).isEqualTo("Копієнко");
        assertThat(copy.at("/documents/0/number").asString()).isEqualTo("FE777001");
        assertThat(copy.at("/lodgings/0/address").asString()).isEqualTo("Žvaigždžių g. 5, Kaunas");
        assertThat(copy.at("/goals")).hasSize(1);
        assertThat(copy.at("/goals/0/words").asString()).isEqualTo("хочу пекти хліб");
        assertThat(copy.at("/looks").toString()).contains("registration");
        assertThat(copy.at("/notInThisCopy")).isEmpty();
    }

    @Test
    void the_paper_has_every_letter_of_the_three_alphabets() throws IOException {
        var answer = own("pdf");

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("Content-Disposition", "attachment; filename=\"record-" + person + ".pdf\"");
        assertThat(text(answer))
                .contains("Копієнко", "Žvaigždžių g. 5", "FE777001", "užsienio pasas", "хочу пекти хліб");
    }

    @Test
    void a_registrar_s_copy_leaves_out_the_care_and_says_so() {
        JsonNode copy = json(handed(as.registrar(), "json", "Prašymas raštu, lapkričio 26 d."));

        assertThat(copy.at("/documents/0/number").asString()).isEqualTo("FE777001");
        assertThat(copy.has("goals")).isFalse();
        assertThat(copy.has("lodgings")).isFalse();
        assertThat(copy.at("/notInThisCopy").toString()).contains("goals", "lodgings", "looks");
        assertThat(copy.at("/copies/0/reason").asString()).isEqualTo("Prašymas raštu, lapkričio 26 d.");
    }

    @Test
    void the_officer_gives_a_reason_or_gets_no_copy() {
        assertThat(handed(as.registrar(), "pdf", "nes"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"reason-error\"", "Parašykite priežastį");
        assertThat(copies()).isZero();
        assertThat(handed(as.casemanager(19), "pdf", "Prašymas raštu, lapkričio 26 d."))
                .hasStatus(403);
    }

    @Test
    void the_data_protection_officer_sees_nobody_before_opening_and_the_whole_record_after() {
        Officer dpo = as.at(1, Role.DPO);
        assertThat(handed(dpo, "json", "Prašymas raštu, lapkričio 26 d.")).hasStatus(404);

        assertThat(open(dpo, "per trumpai?")).hasRedirectedUrl("/openings");

        JsonNode copy = json(handed(dpo, "json", "Prašymas raštu, lapkričio 26 d."));
        assertThat(copy.at("/goals/0/words").asString()).isEqualTo("хочу пекти хліб");
        JsonNode own = json(own("json"));
        for (String part : List.of(
                "identity", "documents", "household", "lodgings", "programmes", "goals", "restrictions", "permits")) {
            assertThat(copy.get(part)).as(part).isEqualTo(own.get(part));
        }
        assertThat(copy.at("/notInThisCopy")).isEmpty();
        assertThat(handed(as.at(2, Role.DPO), "json", "Prašymas raštu, lapkričio 26 d."))
                .hasStatus(404);
    }

    @Test
    void an_opening_asks_for_a_known_number_and_a_reason() {
        Officer dpo = as.at(1, Role.DPO);

        assertThat(open(dpo, "trumpai")).hasStatus(422).bodyText().contains("id=\"reason-error\"");
        assertThat(mvc.post()
                        .uri("/openings")
                        .with(signedIn(dpo))
                        .with(csrf())
                        .locale(Locale.of("lt"))
                        .param("number", "TL-0000-000000")
                        .param("reason", "prašymas pagal 15 straipsnį"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"number-error\"", "TL-0000-000000");
    }

    private MvcTestResult open(Officer dpo, String reason) {
        String number = as.run(
                Officer.SYSTEM,
                () -> db.sql("select number from registration.household where id = ?")
                        .param(household.id().value())
                        .query(String.class)
                        .single());
        return mvc.post()
                .uri("/openings")
                .with(signedIn(dpo))
                .with(csrf())
                .param("number", number)
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult own(String format) {
        return mvc.get()
                .uri("/my/record/file?format=" + format)
                .locale(Locale.of("lt"))
                .with(signedIn(as.newcomer(person)))
                .exchange();
    }

    private MvcTestResult handed(Officer officer, String format, String reason) {
        return mvc.post()
                .uri("/people/" + person + "/record")
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .param("format", format)
                .param("reason", reason)
                .exchange();
    }

    private int copies() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from registration.record_copy where person_id = ?")
                        .param(person)
                        .query(Integer.class)
                        .single());
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/json");
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MvcTestResult answer) throws IOException {
        try (PDDocument paper = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
