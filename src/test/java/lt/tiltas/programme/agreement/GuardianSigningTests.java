package lt.tiltas.programme.agreement;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
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

/** A plan of somebody between fourteen and eighteen is signed by two: the young person and a guardian. */
@TiltasTest
class GuardianSigningTests {

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
    Officer danylo;
    HouseholdCard family;
    ProgrammeId programme;

    @BeforeEach
    void a_son_of_fifteen() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana", "Danylo");
        UUID son = family.people().getLast().value();
        born(son, programmes.today().minusYears(15));
        danylo = as.newcomer(son);
        programme = programmes.programme(family.id(), rasa);
        var goal = programmes.goal(programme, "Хочу грати у футбол");
        as.run(
                rasa,
                () -> db.sql("update programme.goal set translation_lt = 'Noriu žaisti futbolą' where id = ?")
                        .param(goal.value())
                        .update());
    }

    private void born(UUID person, LocalDate on) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update registration.person set born_on = ? where id = ?")
                        .params(on, person)
                        .update());
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private PlanVersion newest() {
        return as.run(rasa, () -> versions.of(programme).getFirst());
    }

    private PlanVersionId shared() {
        assertThat(post(
                        "/programmes/" + programme + "/people/"
                                + family.people().getLast() + "/plans",
                        rasa,
                        Map.of()))
                .hasStatus3xxRedirection();
        PlanVersionId id = newest().id();
        post(
                "/plan-versions/" + id + "/state",
                rasa,
                Map.of("state", "shared", "version", String.valueOf(newest().version())));
        assertThat(newest().state()).isEqualTo("shared");
        return id;
    }

    private void signOnThePhone(PlanVersionId id) {
        post(
                "/my/plan-versions/" + id + "/signature",
                danylo,
                Map.of("own", UUID.randomUUID().toString(), "version", String.valueOf(newest().version())));
    }

    private MvcTestResult guardian(PlanVersionId id, String name) {
        return post(
                "/plan-versions/" + id + "/signatures",
                rasa,
                Map.of("own", UUID.randomUUID().toString(), "side", "guardian", "name", name, "kind", "device"));
    }

    private MvcTestResult activate(PlanVersionId id) {
        return post(
                "/plan-versions/" + id + "/state",
                rasa,
                Map.of("state", "active", "version", String.valueOf(newest().version())));
    }

    @Test
    void the_young_person_first_and_then_the_guardian() {
        PlanVersionId id = shared();
        assertThat(newest().of().withGuardian()).isTrue();
        signOnThePhone(id);
        assertThat(newest().state()).as("one of two").isEqualTo("shared");
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "update programme.plan_version set state = 'agreed', version = version + 1 where id = ?")
                                .param(id.value())
                                .update()))
                .hasStackTraceContaining("agreed when it is signed");
        activate(id);
        assertThat(newest().state()).isEqualTo("shared");

        assertThat(guardian(id, "Oksana Kovalenko")).hasStatus3xxRedirection();
        assertThat(newest().state()).isEqualTo("agreed");
        activate(id);
        assertThat(newest().state()).isEqualTo("active");
    }

    @Test
    void or_the_guardian_first_and_the_young_person_on_the_phone() {
        PlanVersionId id = shared();
        assertThat(guardian(id, "Oksana Kovalenko")).hasStatus3xxRedirection();
        assertThat(newest().state()).isEqualTo("shared");
        signOnThePhone(id);
        assertThat(newest().state()).isEqualTo("agreed");
    }

    @Test
    void a_guardian_is_somebody_else_than_who_is_guarded() {
        PlanVersionId id = shared();
        String own = as.run(
                rasa,
                () -> db.sql("select given || '  ' || upper(surname) from registration.person where id = ?")
                        .param(family.people().getLast().value())
                        .query(String.class)
                        .single());
        assertThat(guardian(id, own)).hasStatus(422).bodyText().contains("id=\"name-error\"");
        assertThat(newest().signatures()).isEmpty();
        assertThatThrownBy(() -> as.run(
                        danylo,
                        () -> db.sql("""
                                insert into programme.signature (id, version_id, org_id, person_id, side, name, kind, understood, content_hash, signed_by)
                                select gen_random_uuid(), id, org_id, person_id, 'guardian', 'Oksana', 'phone', 'own_language', content_hash, :me
                                from programme.plan_version where id = :id
                                """)
                                .param("me", danylo.id())
                                .param("id", id.value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void below_fourteen_there_is_no_plan_of_the_own_and_an_adult_has_no_guardian() {
        born(family.people().getLast().value(), programmes.today().minusYears(13));
        String plans = "/programmes/" + programme + "/people/";
        assertThat(post(plans + family.people().getLast() + "/plans", rasa, Map.of()))
                .hasStatus(404);

        assertThat(post(plans + family.people().getFirst() + "/plans", rasa, Map.of()))
                .hasStatus3xxRedirection();
        PlanVersionId id = newest().id();
        post(
                "/plan-versions/" + id + "/state",
                rasa,
                Map.of("state", "shared", "version", String.valueOf(newest().version())));
        assertThat(guardian(id, "Kas Nors")).hasStatus(404);
    }
}
