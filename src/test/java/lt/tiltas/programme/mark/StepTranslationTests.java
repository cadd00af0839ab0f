package lt.tiltas.programme.mark;

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
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the office wrote in Lithuanian, in the language of whom it is about. */
@TiltasTest
class StepTranslationTests {

    private static final String OWN = "Принести диплом";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer oksana;
    HouseholdCard family;
    ProgrammeId programme;
    GoalId goal;

    @BeforeEach
    void a_goal_in_her_words() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
        goal = programmes.goal(programme, "Хочу працювати");
        as.run(
                rasa,
                () -> db.sql("update programme.goal set translation_lt = 'Noriu dirbti' where id = ?")
                        .param(goal.value())
                        .update());
    }

    private UUID step(String words, String state) {
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.step (id, goal_id, org_id, words, words_language, owner, proposed_by, state, created_by)
                        select ?, id, org_id, ?, 'lt', 'person', 'casemanager', ?, created_by from programme.goal where id = ?
                        """).params(id, words, state, goal.value()).update());
        return id;
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get().uri(address + "?language=lt").with(signedIn(officer)).exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult translate(UUID step, String origin, String by) {
        return post(
                "/steps/" + step + "/translation",
                rasa,
                Map.of("language", "uk", "words", OWN, "origin", origin, "by", by));
    }

    private String value(String sql, Object key) {
        return as.run(rasa, () -> db.sql(sql).param(key).query(String.class).single());
    }

    private String shared() {
        String person = family.people().getFirst().toString();
        post("/programmes/" + programme + "/people/" + person + "/plans", rasa, Map.of());
        String id = value(
                "select v.id::text from programme.plan_version v join programme.plan p on p.id = v.plan_id where p.programme_id = ? and v.state in ('draft', 'shared')",
                programme.value());
        String version = value("select version::text from programme.plan_version where id = ?", UUID.fromString(id));
        post("/plan-versions/" + id + "/state", rasa, Map.of("state", "shared", "version", version));
        return id;
    }

    private String sign() {
        String id = shared();
        String version = value("select version::text from programme.plan_version where id = ?", UUID.fromString(id));
        post(
                "/my/plan-versions/" + id + "/signature",
                oksana,
                Map.of("own", UUID.randomUUID().toString(), "version", version));
        String state = value("select state from programme.plan_version where id = ?", UUID.fromString(id));
        as.run(
                Officer.SYSTEM,
                () -> state.equals("agreed")
                        ? 0
                        : db.sql(
                                        "update programme.plan_version set state = 'replaced', version = version + 1 where id = ?")
                                .param(UUID.fromString(id))
                                .update());
        return state;
    }

    @Test
    void a_lithuanian_step_is_signed_on_the_phone_only_when_a_human_has_checked_its_translation() {
        UUID step = step("Atnešti diplomą", "agreed");
        assertThat(see("/steps/" + step + "/translation", rasa)).hasStatusOk();
        assertThat(sign()).as("Lithuanian only").isEqualTo("shared");

        assertThat(translate(step, "checked", "")).hasStatus(422).bodyText().contains("id=\"by-error\"");
        assertThat(translate(step, "machine", "")).hasStatus3xxRedirection();
        assertThat(see("/my/programme", oksana)).bodyText().contains(OWN, "Atnešti diplomą", "dar niekas nepatikrino");
        assertThat(sign()).as("a machine's").isEqualTo("shared");

        assertThat(translate(step, "checked", "Ona Vertėja")).hasStatus3xxRedirection();
        assertThat(see("/households/" + family.id() + "/programme", rasa))
                .bodyText()
                .contains(OWN, "Ona Vertėja");
        assertThat(see("/my/programme", oksana)).bodyText().contains(OWN).doesNotContain("dar niekas nepatikrino");
        assertThat(sign()).isEqualTo("agreed");
        assertThat(value(
                        "select v.content from programme.plan_version v join programme.plan p on p.id = v.plan_id where p.programme_id = ? and v.state = 'agreed'",
                        programme.value()))
                .as("the signed version keeps its own copy")
                .contains(OWN, "Ona Vertėja");
    }

    @Test
    void words_put_otherwise_make_the_translation_old_and_only_an_idea_is_put_otherwise() {
        UUID idea = step("Nueiti į biblioteką", "idea");
        translate(idea, "human", "Ona Vertėja");
        assertThat(post("/steps/" + idea + "/words", rasa, Map.of("words", "Nueiti į muziejų", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(see("/steps/" + idea + "/translation", rasa))
                .bodyText()
                .contains("vertimas senas", "Nueiti į muziejų");
        assertThat(see("/my/programme", oksana)).bodyText().contains("vertimas dar senas");
        translate(idea, "human", "Ona Vertėja");
        assertThat(see("/my/programme", oksana)).bodyText().doesNotContain("vertimas dar senas");

        UUID agreed = step("Atnešti diplomą", "agreed");
        assertThat(post("/steps/" + agreed + "/words", rasa, Map.of("words", "Kitaip", "version", "1")))
                .hasStatus(404);
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("update programme.step set words = 'Kitaip' where id = ?")
                                .param(agreed)
                                .update()))
                .hasStackTraceContaining("words are kept as they were said");
        var hers = programmes.step(goal, "Моя думка", "person", "person", "idea", null);
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("update programme.step set words = 'Kitaip' where id = ?")
                                .param(hers.value())
                                .update()))
                .hasStackTraceContaining("words are kept as they were said");
    }
}
