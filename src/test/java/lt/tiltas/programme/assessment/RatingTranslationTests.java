package lt.tiltas.programme.assessment;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the worker wrote beside a rating, in the language of whom it is about. */
@TiltasTest
class RatingTranslationTests {

    private static final String REASON = "Pirmiausia baikite kursą";
    private static final String OWN = "Спершу закінчіть курс";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    LifeAssessments assessments;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer oksana;
    ProgrammeId programme;
    String address;

    @BeforeEach
    void a_low_part_of_life_with_a_reason() {
        rasa = as.casemanager(19);
        HouseholdCard family = given.household(19, "Kovalenko", "Oksana");
        String person = family.people().getFirst().toString();
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
        post(
                "/programmes/" + programme + "/assessments",
                rasa,
                Map.of("own", own(), "person", person, "kind", "first", "language", "uk"));
        address = "/programme-assessments/" + newest().id();
        post(address + "/strengths", rasa, Map.of("own", own(), "words", "Пече хліб", "language", "uk"));
        rate(REASON);
    }

    private static String own() {
        return UUID.randomUUID().toString();
    }

    private void rate(String reason) {
        var levels = Map.of("byPerson", "3", "byWorker", "2", "evidence", "Taip sakė kurse", "reason", reason);
        assertThat(post(address + "/domains/work", rasa, levels)).hasStatus3xxRedirection();
    }

    private void shown() {
        post(address + "/state", rasa, Map.of("state", "talked", "version", version()));
        assertThat(newest().state()).isEqualTo("talked");
    }

    private Assessment newest() {
        return as.run(rasa, () -> assessments.of(programme).getFirst());
    }

    private String version() {
        return String.valueOf(newest().version());
    }

    private MvcTestResult see(String page, Officer officer) {
        return mvc.get().uri(page + "?language=lt").with(signedIn(officer)).exchange();
    }

    private MvcTestResult post(String page, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(page).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String translation(String part) {
        return address + "/domains/work/" + part + "/translation";
    }

    private MvcTestResult translate(String origin, String by, Officer officer) {
        var form = Map.of("language", "uk", "words", OWN, "origin", origin, "by", by);
        return post(translation("reason"), officer, form);
    }

    @Test
    void what_the_worker_wrote_stands_in_her_language_beside_the_lithuanian_words() {
        shown();
        assertThat(see("/my/programme/assessment", oksana)).bodyText().contains(REASON, "Taip sakė kurse");
        assertThat(see(translation("reason"), rasa)).hasStatusOk().bodyText().contains(REASON);

        assertThat(translate("human", "", rasa)).hasStatus(422).bodyText().contains("id=\"by-error\"", REASON);
        assertThat(translate("machine", "", rasa)).hasStatus3xxRedirection();
        assertThat(see("/my/programme/assessment", oksana)).bodyText().contains(OWN, REASON, "dar niekas nepatikrino");

        assertThat(translate("checked", "Ona Vertėja", rasa)).hasStatus3xxRedirection();
        assertThat(see("/my/programme/assessment", oksana))
                .bodyText()
                .contains("<span lang=\"uk\">" + OWN, "<small lang=\"lt\">" + REASON, "Taip sakė kurse")
                .doesNotContain("dar niekas nepatikrino");
        assertThat(see(address, rasa)).bodyText().contains(OWN, "Ona Vertėja", REASON, "Keisti vertimą");
    }

    @Test
    void a_reason_put_otherwise_makes_its_translation_old_until_it_is_translated_again() {
        translate("human", "Ona Vertėja", rasa);
        shown();
        var wrong = Map.of("answer", "wrong", "correction", "Курс я вже закінчила", "version", version());
        post("/my/assessments/" + newest().id(), oksana, wrong);
        rate("Kursas jau baigtas, darbo ieškosime kartu");
        shown();
        assertThat(see(address, rasa)).bodyText().contains("vertimas senas");
        assertThat(see("/my/programme/assessment", oksana))
                .bodyText()
                .contains(OWN, "Kursas jau baigtas", "vertimas dar senas");

        translate("human", "Ona Vertėja", rasa);
        assertThat(see("/my/programme/assessment", oksana)).bodyText().doesNotContain("vertimas dar senas");
    }

    @Test
    void only_what_is_written_is_translated_and_only_by_the_municipality_that_wrote_it() {
        assertThat(see(translation("evidence"), rasa)).hasStatusOk();
        assertThat(see(translation("words"), rasa)).hasStatus(404);
        assertThat(see(address + "/domains/home/reason/translation", rasa)).hasStatus(404);

        Officer elsewhere = as.casemanager(13);
        assertThat(see(translation("reason"), elsewhere)).hasStatus(404);
        assertThat(translate("human", "Ona Vertėja", elsewhere)).hasStatus(404);
        translate("human", "Ona Vertėja", rasa);
        assertThat(seen(rasa)).isEqualTo(1);
        assertThat(seen(elsewhere)).isZero();
        assertThat(seen(oksana)).isEqualTo(1);
        assertThat(seen(as.newcomer(given.household(19, "Melnyk", "Ivan")
                        .people()
                        .getFirst()
                        .value())))
                .isZero();
    }

    private int seen(Officer officer) {
        return as.run(
                officer,
                () -> db.sql("select count(*) from programme.rating_translation where assessment_id = ?")
                        .param(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                        .query(Integer.class)
                        .single());
    }
}
