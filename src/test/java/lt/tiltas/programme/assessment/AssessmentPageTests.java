package lt.tiltas.programme.assessment;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

@TiltasTest
class AssessmentPageTests {

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
    HouseholdCard family;
    ProgrammeId programme;

    @BeforeEach
    void a_programme() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get().uri(address + "?language=lt").with(signedIn(officer)).exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Assessment newest() {
        return as.run(rasa, () -> assessments.of(programme).getFirst());
    }

    private String started() {
        String person = family.people().getFirst().toString();
        assertThat(see("/programmes/" + programme + "/people/" + person + "/assessments/new", rasa))
                .hasStatusOk();
        var form = Map.of(
                "own",
                UUID.randomUUID().toString(),
                "person",
                person,
                "kind",
                "first",
                "language",
                "uk",
                "interpreter",
                "Ona Vertėja");
        assertThat(post("/programmes/" + programme + "/assessments", rasa, form))
                .hasStatus3xxRedirection();
        assertThat(post("/programmes/" + programme + "/assessments", rasa, form))
                .hasStatus3xxRedirection();
        return "/programme-assessments/" + newest().id();
    }

    private MvcTestResult move(String address, String state) {
        return post(address + "/state", rasa, Map.of("state", state, "version", String.valueOf(newest().version())));
    }

    @Test
    void a_talk_begins_with_strengths_and_is_confirmed_by_the_person() {
        String address = started();
        assertThat(see(address, rasa)).bodyText().contains("Stiprybės", "Ona Vertėja");
        move(address, "talked");
        assertThat(newest().state()).isEqualTo("started");

        assertThat(post(address + "/strengths", rasa, Map.of("words", "", "language", "uk")))
                .hasStatus(422);
        post(
                address + "/strengths",
                rasa,
                Map.of("own", UUID.randomUUID().toString(), "words", "Пече хліб", "language", "uk"));
        move(address, "talked");
        assertThat(newest().state()).isEqualTo("talked");
        assertThat(see("/my/programme/assessment", oksana)).bodyText().contains("Пече хліб");

        var wrong = Map.of("answer", "wrong", "correction", "Ще шию", "version", String.valueOf(newest().version()));
        assertThat(post("/my/assessments/" + newest().id(), oksana, Map.of("answer", "wrong", "version", "2")))
                .hasStatus(422);
        post("/my/assessments/" + newest().id(), oksana, wrong);
        assertThat(see(address, rasa)).bodyText().contains("Ще шию");
        move(address, "talked");
        post(
                "/my/assessments/" + newest().id(),
                oksana,
                Map.of("answer", "right", "version", String.valueOf(newest().version())));
        assertThat(newest().state()).isEqualTo("confirmed");
        move(address, "approved");
        assertThat(newest().state()).isEqualTo("approved");
        assertThat(newest().answer().approvedName()).isEqualTo(rasa.name());
    }

    @Test
    void a_low_domain_asks_for_a_goal_or_a_reason() {
        String address = started();
        post(
                address + "/strengths",
                rasa,
                Map.of("own", UUID.randomUUID().toString(), "words", "Пече хліб", "language", "uk"));
        assertThat(see(address + "/domains/work", rasa)).hasStatusOk();
        assertThat(post(address + "/domains/work", rasa, Map.of("byPerson", "4")))
                .hasStatus(422);
        var low = Map.of("byPerson", "4", "byWorker", "2");
        assertThat(post(address + "/domains/work", rasa, low)).hasStatus3xxRedirection();
        assertThat(newest().rating("work").orElseThrow().gap()).isTrue();
        assertThat(see(address, rasa)).bodyText().contains("Matote skirtingai", "Reikia tikslo arba priežasties");

        move(address, "talked");
        assertThat(newest().state()).isEqualTo("started");
        assertThatThrownBy(() ->
                        as.run(rasa, () -> assessments.talked(newest().id(), programmes.today(), newest().version())))
                .hasStackTraceContaining("a low domain asks for a goal or a reason");

        programmes.goal(programme, "Хочу працювати");
        move(address, "talked");
        assertThat(newest().state()).isEqualTo("talked");
        assertThat(post(address + "/domains/work", rasa, low)).hasStatus(409);
    }

    @Test
    void restricted_needs_open_after_a_reason_and_to_nobody_else() {
        String needs = "/programmes/" + programme + "/people/" + family.people().getFirst() + "/needs";
        assertThat(post(needs, rasa, Map.of("own", UUID.randomUUID().toString(), "words", "x", "language", "lt")))
                .hasStatus3xxRedirection();
        assertThat(see(needs, rasa)).bodyText().contains("Kodėl žiūrite?");
        assertThat(post(needs + "/reason", rasa, Map.of("reason", "nes"))).hasStatus(422);
        post(needs + "/reason", rasa, Map.of("reason", "Ruošiuosi pokalbiui dėl būsto"));
        post(
                needs,
                rasa,
                Map.of("own", UUID.randomUUID().toString(), "words", "Kalbėtis tik su moterimi", "language", "lt"));
        assertThat(see(needs, rasa)).bodyText().contains("Kalbėtis tik su moterimi");

        Officer other = new Officer(UUID.randomUUID(), "other", "Kita", rasa.organisation(), rasa.role(), null);
        assertThat(see(needs, other)).bodyText().doesNotContain("Kalbėtis tik su moterimi");
        assertThat(as.run(
                        other,
                        () -> db.sql("select count(*) from programme.restricted_need")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void the_programme_page_says_by_when() {
        assertThat(see("/households/" + family.id() + "/programme", rasa))
                .bodyText()
                .contains("Vertinimai ir planai", "vėluoja nuo", "Pradėti vertinimą");
    }
}
