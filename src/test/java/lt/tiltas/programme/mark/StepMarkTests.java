package lt.tiltas.programme.mark;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.StepId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class StepMarkTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    StepMarks marks;

    @Autowired
    As as;

    Officer rasa;
    Officer oksana;
    HouseholdCard family;
    ProgrammeId programme;
    GoalId goal;
    StepId step;

    @BeforeEach
    void a_step_of_her_own() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
        goal = programmes.goal(programme, "Хочу працювати");
        step = programmes.step(goal, "Резюме", "person", "casemanager", "doing", null);
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get().uri(address + "?language=lt").with(signedIn(officer)).exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private StepMark mark() {
        return as.run(rasa, () -> marks.find(step).orElseThrow());
    }

    @Test
    void what_a_rule_requires_names_its_article() {
        assertThat(see("/steps/" + step + "/edit", rasa)).hasStatusOk();
        var form = Map.of("level", "1", "origin", "required", "version", "1");
        assertThat(post("/steps/" + step + "/mark", rasa, form))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"requiredBy-error\"");
        var whole = Map.of("level", "1", "origin", "required", "version", "1", "requiredBy", "LRV 998, 12 p.");
        assertThat(post("/steps/" + step + "/mark", rasa, whole)).hasStatus3xxRedirection();
        assertThat(post("/steps/" + step + "/mark", rasa, whole)).hasStatus(409);
        assertThat(mark().requiredBy()).isEqualTo("LRV 998, 12 p.");
        assertThat(see("/households/" + family.id() + "/programme", rasa))
                .bodyText()
                .contains("LRV 998, 12 p.", "Darome kartu");
    }

    @Test
    void the_person_says_how_much_goes_alone_and_that_it_is_stuck() {
        assertThat(see("/my/steps/" + step + "/talk", oksana)).hasStatusOk();
        post("/my/steps/" + step + "/level", oksana, Map.of("level", "3", "version", "1"));
        assertThat(mark().level()).isEqualTo(3);
        assertThat(post("/my/steps/" + step + "/level", oksana, Map.of("level", "9", "version", "2")))
                .hasStatus(404);
        post("/my/steps/" + step, oksana, Map.of("state", "stuck", "version", "2"));
        post(
                "/my/steps/" + step + "/comments",
                oksana,
                Map.of("own", UUID.randomUUID().toString(), "words", "Немає з ким лишити дитину", "language", "uk"));
        assertThat(post("/my/steps/" + step + "/comments", oksana, Map.of("words", "", "language", "uk")))
                .hasStatus(422);

        assertThat(see("/households/" + family.id() + "/programme", rasa))
                .bodyText()
                .contains("Įstrigo", "1 pastaba");
        assertThat(see("/steps/" + step + "/edit", rasa)).bodyText().contains("Немає з ким лишити дитину");
        post(
                "/steps/" + step + "/comments",
                rasa,
                Map.of("own", UUID.randomUUID().toString(), "words", "Знайдемо садок", "language", "uk"));
        assertThat(see("/my/steps/" + step + "/talk", oksana)).bodyText().contains("Знайдемо садок");
    }

    @Test
    void how_near_a_goal_is_keeps_its_history() {
        assertThat(see("/my/goals/" + goal + "/near", oksana)).hasStatusOk();
        assertThat(post(
                        "/my/goals/" + goal + "/near",
                        oksana,
                        Map.of("own", UUID.randomUUID().toString())))
                .hasStatus(422);
        var three = Map.of("own", UUID.randomUUID().toString(), "near", "3");
        post("/my/goals/" + goal + "/near", oksana, three);
        post("/my/goals/" + goal + "/near", oksana, three);
        assertThat(see("/goals/" + goal + "/ratings", rasa)).bodyText().contains("3 iš 10", "Pasakyta savo puslapyje");
        post(
                "/goals/" + goal + "/ratings",
                rasa,
                Map.of("own", UUID.randomUUID().toString(), "near", "5"));

        assertThat(as.run(oksana, () -> marks.history(goal)))
                .extracting(StepMarks.Near::near)
                .containsExactly(5, 3);
        assertThat(see("/households/" + family.id() + "/programme", rasa))
                .bodyText()
                .contains("5 iš 10");
    }

    @Test
    void what_somebody_else_saved_is_laid_beside_what_was_typed() {
        var first = Map.of("domain", "work", "lt", "Noriu dirbti", "state", "active", "version", "1");
        var second = Map.of("domain", "skills", "lt", "Noriu darbo", "state", "active", "version", "1");
        assertThat(post("/goals/" + goal, rasa, first)).hasStatus3xxRedirection();
        assertThat(post("/goals/" + goal, rasa, second))
                .hasStatus(409)
                .bodyText()
                .contains("Noriu dirbti", "Noriu darbo", "name=\"version\" value=\"2\"");
        var again = Map.of("domain", "skills", "lt", "Noriu darbo", "state", "active", "version", "2");
        assertThat(post("/goals/" + goal, rasa, again)).hasStatus3xxRedirection();
    }
}
