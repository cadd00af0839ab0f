package lt.tiltas.programme.relocation;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenCaseload;
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
class RelocationTests {

    private static final int HERE = 33;
    private static final int THERE = 34;
    private static final String NOTE = "Baigė A1 kursą, reikės vertėjo";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given people;

    @Autowired
    GivenCaseload given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private Officer lead;
    private Officer supervisor;
    private Officer next;
    private Officer oksana;
    private HouseholdCard family;
    private ProgrammeId programme;

    @BeforeEach
    void a_family_that_is_to_move() {
        lead = given.manager(HERE);
        supervisor = given.manager(THERE);
        next = given.manager(THERE);
        programmes.supervisor(supervisor);
        family = people.household(HERE, "Perejizdenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), lead);
    }

    @Test
    void a_programme_goes_with_the_family_and_is_done_when_both_have_talked() {
        programmes.meeting(programme, OffsetDateTime.now().plusDays(9));
        UUID id = proposed();
        assertThat(see("/relocations/" + id, lead)).bodyText().contains("šeimai dar nepasakyta", NOTE);
        assertThat(see("/received-relocations/" + id, supervisor)).hasStatus(404);
        assertThat(see("/my", oksana)).bodyText().contains("/my/relocation");
        assertThat(see("/my/programme", oksana)).bodyText().contains("/my/relocation");
        assertThat(post("/my/relocation", oksana, Map.of("words", "Там мої батьки")))
                .hasStatus3xxRedirection();
        assertThat(see("/my/relocation", oksana)).bodyText().contains("Там мої батьки", NOTE);
        assertThat(see("/relocations/" + id, lead)).bodyText().contains("Там мої батьки", "Perskaitė pati");

        assertThat(accept(id, supervisor, next)).hasStatus3xxRedirection();
        assertThat(given.leadOf(programme)).isEqualTo(next.id());
        assertThat(given.faults(programme)).isEmpty();
        assertThat(given.one(
                        "select p.org_id || ' ' || h.holder_org || ' ' || m.org_id || ' ' || (m.with_officer = p.lead_officer)"
                                + " from programme.programme p join registration.household h on h.id = p.household_id"
                                + " join programme.meeting m on m.programme_id = p.id where p.id = '" + programme
                                + "'"))
                .isEqualTo("34 34 34 true");
        assertThat(see("/households/" + family.id() + "/programme", next)).hasStatusOk();
        assertThat(see("/my/programme", oksana))
                .bodyText()
                .contains(next.name())
                .doesNotContain("/my/relocation");

        assertThat(see("/desk", lead)).bodyText().contains("/relocations");
        assertThat(see("/desk", next)).bodyText().contains("/relocations");
        String today = programmes.today().toString();
        assertThat(post(
                        talk(id),
                        lead,
                        Map.of("heldOn", programmes.today().plusDays(1).toString())))
                .hasStatus(422);
        assertThat(post(talk(id), lead, Map.of("heldOn", today))).hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("done");
        assertThat(see("/desk", lead)).bodyText().doesNotContain("href=\"/relocations\"");
        assertThat(see("/relocations/" + id, next)).bodyText().contains("Perduota ir pasikalbėta", lead.name());
    }

    @Test
    void until_the_answer_the_other_municipality_sees_the_note_the_size_the_languages_and_the_day() {
        UUID id = told();
        assertThat(see("/received-relocations/" + id, supervisor))
                .bodyText()
                .contains(NOTE, "2 žmonės", "ukrainiečių")
                .doesNotContain("Perejizdenko", "Oksana", programme.toString());
        assertThat(see("/relocations", supervisor)).bodyText().contains("/received-relocations/" + id);
        assertThat(see("/supervision", supervisor)).bodyText().contains("/relocations#received");
        assertThat(see("/received-relocations/" + id, next)).as("no supervisor").hasStatus(404);
        assertThat(see("/relocations/" + id, supervisor)).hasStatus(404);
        assertThat(see("/households/" + family.id() + "/programme", supervisor)).hasStatus(404);
        assertThat(count("programme.relocation", supervisor)).isZero();
        assertThat(count("programme.programme where id = '" + programme + "'", supervisor))
                .isZero();
        assertThat(given.leadOf(programme)).isEqualTo(lead.id());
    }

    @Test
    void what_is_refused_says_why_and_the_lead_stays() {
        UUID id = told();
        assertThat(post("/received-relocations/" + id + "/refusal", supervisor, Map.of("because", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"because-error\"");
        assertThat(post("/received-relocations/" + id + "/refusal", supervisor, Map.of("because", "Nėra vertėjo")))
                .hasStatus3xxRedirection();
        assertThat(given.leadOf(programme)).isEqualTo(lead.id());
        assertThat(see("/my/relocation", oksana)).bodyText().contains("Nėra vertėjo");
        assertThat(see("/relocations/" + id, lead)).bodyText().contains("Nėra vertėjo");
        assertThat(see("/received-relocations/" + id, supervisor)).bodyText().doesNotContain(NOTE);
        assertThat(accept(id, supervisor, next)).as("answered once").hasStatus(409);
    }

    @Test
    void for_a_day_it_can_be_given_back() {
        UUID id = told();
        accept(id, supervisor, next);
        assertThat(post("/relocations/" + id, lead, Map.of("state", "undone"))).hasStatus3xxRedirection();
        assertThat(given.leadOf(programme)).isEqualTo(lead.id());
        assertThat(given.faults(programme)).isEmpty();
        assertThat(given.one("select h.holder_org from registration.household h where h.id = '" + family.id() + "'"))
                .isEqualTo("33");

        UUID again = told();
        accept(again, supervisor, next);
        given.ageOne("programme.relocation", "answered_at", again, 25);
        assertThat(post("/relocations/" + again, lead, Map.of("state", "undone")))
                .hasStatus(409);
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql(
                                        "update programme.relocation set state = 'undone', undone_at = now(), undone_name = 'X' where id = ?")
                                .param(again)
                                .update()))
                .hasStackTraceContaining("the day to undo it is over");
        assertThat(given.leadOf(programme)).isEqualTo(next.id());
    }

    @Test
    void who_gave_it_away_sees_nothing_that_is_written_after() {
        programmes.goal(programme, "Стара мета");
        accept(told(), supervisor, next);
        programmes.goal(programme, "Нова мета");
        programmes.meeting(programme, OffsetDateTime.now().plusDays(9));

        String goals = "programme.goal where programme_id = '" + programme + "'";
        assertThat(count(goals, next)).isEqualTo(2);
        assertThat(count(goals, lead)).isEqualTo(1);
        assertThat(count("programme.meeting where programme_id = '" + programme + "'", lead))
                .isZero();
        assertThat(see("/households/" + family.id() + "/programme", lead))
                .bodyText()
                .doesNotContain("Нова мета");
    }

    @Test
    void only_the_system_carries_it_over_and_only_for_a_supervisor_there() {
        UUID id = told();
        String accepts = """
                update programme.relocation set state = 'accepted', to_officer = ?, to_name = 'X', answered_at = now(), answered_by = ?,
                    answered_name = 'X' where id = ?
                """;
        assertThatThrownBy(() -> as.run(
                        lead,
                        () -> db.sql(accepts).params(next.id(), lead.id(), id).update()))
                .hasStackTraceContaining("the programme goes with the answer");
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql(accepts).params(next.id(), next.id(), id).update()))
                .hasStackTraceContaining("a supervisor of the other municipality answers");
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("update programme.relocation set state = 'done' where id = ?")
                                .param(id)
                                .update()))
                .hasStackTraceContaining("does not go from told to done");
        Officer other = given.manager(HERE);
        assertThat(post("/relocations/" + id, other, Map.of("state", "withdrawn")))
                .hasStatus(409);
        assertThat(post("/relocations/" + id, lead, Map.of("state", "withdrawn")))
                .hasStatus3xxRedirection();
        assertThat(see("/received-relocations/" + id, supervisor)).bodyText().doesNotContain(NOTE);
    }

    private UUID proposed() {
        MvcTestResult answer = post(
                "/programmes/" + programme + "/relocation",
                lead,
                Map.of("to", "34", "movesOn", programmes.today().plusDays(30).toString(), "note", NOTE));
        assertThat(answer).hasStatus3xxRedirection();
        return UUID.fromString(answer.getResponse().getRedirectedUrl().replaceAll(".*/", ""));
    }

    private UUID told() {
        UUID id = proposed();
        assertThat(post("/relocations/" + id, lead, Map.of("state", "told"))).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult accept(UUID id, Officer by, Officer leads) {
        return post(
                "/received-relocations/" + id + "/acceptance",
                by,
                Map.of("lead", leads.id().toString()));
    }

    private static String talk(UUID id) {
        return "/relocations/" + id + "/talk";
    }

    private String state(UUID id) {
        return given.one("select state from programme.relocation where id = '" + id + "'");
    }

    private int count(String rows, Officer officer) {
        return as.run(
                officer,
                () -> db.sql("select count(*) from " + rows)
                        .query(Integer.class)
                        .single());
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> form) {
        var request = mvc.post().uri(address).with(csrf()).with(signedIn(officer));
        form.forEach(request::param);
        return request.exchange();
    }
}
