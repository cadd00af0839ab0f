package lt.tiltas.programme.agreement;

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
import lt.tiltas.programme.PlanVersionId;
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
class PlanVersionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    PlanVersions versions;

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
    void a_programme_with_a_goal() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
        goal = goal("Хочу працювати кухаркою", "Noriu dirbti virėja");
    }

    private GoalId goal(String words, String lt) {
        GoalId made = programmes.goal(programme, words);
        as.run(
                rasa,
                () -> db.sql("update programme.goal set translation_lt = ? where id = ?")
                        .params(lt, made.value())
                        .update());
        return made;
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get().uri(address + "?language=lt").with(signedIn(officer)).exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private PlanVersion newest() {
        return as.run(rasa, () -> versions.of(programme).getFirst());
    }

    private PlanVersionId write() {
        assertThat(post(
                        "/programmes/" + programme + "/people/"
                                + family.people().getFirst() + "/plans",
                        rasa,
                        Map.of()))
                .hasStatus3xxRedirection();
        return newest().id();
    }

    private MvcTestResult move(PlanVersionId id, String state) {
        return post(
                "/plan-versions/" + id + "/state",
                rasa,
                Map.of("state", state, "version", String.valueOf(newest().version())));
    }

    private PlanVersionId shared() {
        PlanVersionId id = write();
        move(id, "shared");
        assertThat(newest().state()).isEqualTo("shared");
        return id;
    }

    private MvcTestResult signOnThePhone(PlanVersionId id) {
        return post(
                "/my/plan-versions/" + id + "/signature",
                oksana,
                Map.of("own", UUID.randomUUID().toString(), "version", String.valueOf(newest().version())));
    }

    @Test
    void a_plan_goes_from_a_draft_to_both_signatures() {
        PlanVersionId id = write();
        assertThat(see("/my/programme/plan", oksana)).bodyText().doesNotContain("Хочу працювати кухаркою");
        move(id, "shared");
        assertThat(see("/my/programme/plan", oksana))
                .bodyText()
                .contains("Хочу працювати кухаркою", "/my/plan-versions/" + id + "/signature");

        assertThat(see("/my/plan-versions/" + id + "/signature", oksana)).hasStatusOk();
        assertThat(signOnThePhone(id)).hasStatus3xxRedirection();
        assertThat(newest().state()).isEqualTo("agreed");
        move(id, "active");

        PlanVersion active = newest();
        assertThat(active.state()).isEqualTo("active");
        assertThat(active.signatures()).extracting(PlanVersion.Signature::side).containsExactly("person", "worker");
        assertThat(active.course().validUntil()).isAfter(active.course().validFrom());
        assertThat(see("/plan-versions/" + id, rasa)).bodyText().contains("galioja", "Savo telefone");
        assertThat(see("/my/programme/plan", oksana)).hasStatusOk();
    }

    @Test
    void a_signed_version_is_never_changed() {
        PlanVersionId id = shared();
        signOnThePhone(id);
        String hash = newest().course().hash();

        for (Officer officer : new Officer[] {rasa, Officer.SYSTEM}) {
            assertThatThrownBy(() -> as.run(
                            officer,
                            () -> db.sql("update programme.plan_version set content = '{\"goals\":[]}' where id = ?")
                                    .param(id.value())
                                    .update()))
                    .hasStackTraceContaining("a signed version is never changed");
        }
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("update programme.signature set name = 'X' where version_id = ?")
                                .param(id.value())
                                .update()))
                .hasStackTraceContaining("permission denied");
        goal("Хочу вчити литовську", "Noriu mokytis lietuvių kalbos");
        assertThat(post("/plan-versions/" + id, rasa, Map.of("version", String.valueOf(newest().version()))))
                .hasStatus(409);

        assertThat(newest().course().hash()).isEqualTo(hash);
        assertThat(newest().content().goals()).hasSize(1);
    }

    @Test
    void a_plan_may_be_declined_and_the_case_stays_open() {
        PlanVersionId id = shared();
        assertThat(see("/my/plan-versions/" + id + "/refusal", oksana)).hasStatusOk();
        assertThat(post(
                        "/my/plan-versions/" + id + "/refusal",
                        oksana,
                        Map.of("version", String.valueOf(newest().version()))))
                .hasStatus3xxRedirection();

        assertThat(newest().state()).isEqualTo("declined");
        assertThat(newest().course().declinedReason()).isNull();
        assertThat(as.run(
                        rasa,
                        () -> db.sql("select state from programme.programme where id = ?")
                                .param(programme.value())
                                .query(String.class)
                                .single()))
                .isEqualTo("open");
        assertThat(see("/my/programme/plan", oksana)).bodyText().contains("Pagalba nesikeičia");

        assertThat(signOnThePhone(id)).hasStatus3xxRedirection();
        assertThat(newest().state()).isEqualTo("agreed");
    }

    @Test
    void a_change_is_proposed_and_answered_and_the_offer_follows() {
        PlanVersionId id = shared();
        var words = Map.of("own", UUID.randomUUID().toString(), "words", "Спершу мова", "language", "uk");
        post("/my/plan-versions/" + id + "/changes", oksana, words);
        post("/my/plan-versions/" + id + "/changes", oksana, words);
        assertThat(newest().changes()).hasSize(1);
        assertThat(post("/my/plan-versions/" + id + "/changes", oksana, Map.of("words", " ", "language", "uk")))
                .hasStatus(422);

        var change = newest().changes().getFirst();
        assertThat(see("/plan-changes/" + change.id() + "/edit", rasa))
                .bodyText()
                .contains("Спершу мова");
        assertThat(post("/plan-changes/" + change.id(), rasa, Map.of("state", "answered")))
                .hasStatus(422);
        assertThat(post("/plan-changes/" + change.id(), rasa, Map.of("state", "taken")))
                .hasStatus3xxRedirection();
        goal("Вивчити литовську", "Išmokti lietuviškai");
        post("/plan-versions/" + id, rasa, Map.of("version", String.valueOf(newest().version())));

        assertThat(newest().content().goals()).hasSize(2);
        assertThat(see("/my/programme/plan", oksana)).bodyText().contains("Вивчити литовську", "Bus įrašyta į planą");
    }

    @Test
    void a_later_version_replaces_the_one_in_force_and_shows_what_is_other() {
        PlanVersionId first = shared();
        signOnThePhone(first);
        move(first, "active");
        goal("Вивчити литовську", "Išmokti lietuviškai");
        PlanVersionId second = write();
        assertThat(second).isNotEqualTo(first);
        assertThat(see("/plan-versions/" + second + "/differences", rasa))
                .bodyText()
                .contains("Вивчити литовську", "Naujas tikslas");
        move(second, "shared");
        signOnThePhone(second);
        move(second, "active");

        assertThat(as.run(rasa, () -> versions.of(programme)))
                .extracting(PlanVersion::state)
                .containsExactly("active", "replaced");
    }

    @Test
    void nobody_of_the_family_sees_or_signs_anothers_plan() {
        PlanVersionId id = shared();
        Officer danylo = as.newcomer(family.people().getLast().value());
        assertThat(see("/my/plan-versions/" + id + "/signature", danylo)).hasStatus(404);
        assertThat(see("/my/programme/plan", danylo)).bodyText().doesNotContain("Хочу працювати кухаркою");
        assertThat(as.run(danylo, () -> versions.find(id))).isEmpty();
    }
}
