package lt.tiltas.programme.ladder;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.MeetingId;
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
class LadderTests {

    private static final int HERE = 19;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenTalks talks;

    @Autowired
    Rungs rungs;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer jonas;
    HouseholdCard family;
    ProgrammeId programme;
    MeetingId meeting;

    @BeforeEach
    void a_talk_of_yesterday() {
        rasa = as.casemanager(HERE);
        jonas = supervisor();
        family = given.household(HERE, "Stepanenko", "Lesia", "Ivan");
        programme = programmes.programme(family.id(), rasa);
        meeting = programmes.meeting(programme, OffsetDateTime.now().minusDays(1));
    }

    /** Another account of the municipality, and a supervisor from today on. */
    private Officer supervisor() {
        UUID id = UUID.randomUUID();
        var officer = new Officer(id, "sup-" + id, "Jonas " + id, rasa.organisation(), Role.CASEMANAGER, null);
        talks.change(
                "insert into access.account (id, login, name, organisation_id, role) values (?, ?, ?, ?, 'casemanager')",
                id,
                officer.login(),
                officer.name(),
                HERE);
        programmes.supervisor(officer);
        return officer;
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult record(String state, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("state", state);
        fields.put("version", String.valueOf(version()));
        return post("/meetings/" + meeting, rasa, fields);
    }

    private int version() {
        return talks.one(Integer.class, "select version from programme.meeting where id = ?", meeting.value());
    }

    private String state() {
        return talks.one(String.class, "select state from programme.meeting where id = ?", meeting.value());
    }

    private UUID open(int rung) {
        return talks.one(
                UUID.class,
                "select id from programme.ladder_rung where meeting_id = ? and rung = ? and done_on is null",
                meeting.value(),
                rung);
    }

    private MvcTestResult end(int rung, String outcome, Officer officer) {
        return post("/missed/" + open(rung), officer, Map.of("outcome", outcome, "version", "1"));
    }

    private boolean counts() {
        return as.run(rasa, () -> rungs.mayConsiderRefusal(programme));
    }

    private int rungsAll() {
        return talks.one(
                Integer.class, "select count(*) from programme.ladder_rung where meeting_id = ?", meeting.value());
    }

    @Test
    void a_missed_meeting_counts_only_after_the_whole_ladder() {
        assertThat(record("missed", Map.of())).hasStatus3xxRedirection();
        assertThat(rungsAll()).isEqualTo(1);
        for (int rung = 0; rung < Rung.LAST; rung++) {
            assertThat(counts()).as("before rung " + rung).isFalse();
            assertThat(end(rung, "no_answer", rasa)).hasStatus3xxRedirection();
        }
        assertThat(counts()).isFalse();
        assertThat(end(Rung.LAST, "no_answer", jonas)).hasStatus3xxRedirection();
        assertThat(counts()).isTrue();

        int days = 60;
        assertThat(on(days)).isTrue();
        assertThat(on(days + 1)).as("not for ever").isFalse();
        assertThat(on(-1)).as("not before").isFalse();
    }

    private boolean on(int days) {
        return as.run(
                rasa,
                () -> db.sql("select programme.may_consider_refusal(?, ?)")
                        .params(programme.value(), programmes.today().plusDays(days))
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void a_talk_whose_day_has_not_come_is_neither_missed_nor_held() {
        meeting = programmes.meeting(programme, OffsetDateTime.now().plusDays(2));
        for (String state : List.of("missed", "held")) {
            assertThat(record(state, Map.of())).hasStatus(422).bodyText().contains("id=\"state-error\"");
        }
        assertThat(state()).isEqualTo("planned");
        assertThat(rungsAll()).isZero();
        assertThat(record("moved", Map.of("movedBy", "person"))).hasStatus3xxRedirection();
    }

    @Test
    void whoever_comes_afterwards_has_not_refused() {
        climb();
        assertThat(counts()).isTrue();
        MeetingId later = programmes.meeting(programme, OffsetDateTime.now().minusHours(1));
        talks.change("update programme.meeting set state = 'held' where id = ?", later.value());
        assertThat(counts()).isFalse();
    }

    private void climb() {
        record("missed", Map.of());
        for (int rung = 0; rung < Rung.LAST; rung++) {
            end(rung, "declined", rasa);
        }
        end(Rung.LAST, "declined", jonas);
    }

    @Test
    void a_gap_of_the_service_is_never_the_persons_fault() {
        talks.change(
                "insert into programme.interpreter_booking (meeting_id, org_id, language, mode, during, created_by)"
                        + " select id, org_id, 'uk', 'place', tstzrange(at, at + interval '1 hour'), created_by from programme.meeting where id = ?",
                meeting.value());

        assertThat(record("missed", Map.of())).hasStatus(422);
        assertThatThrownBy(() ->
                        talks.change("update programme.meeting set state = 'missed' where id = ?", meeting.value()))
                .hasMessageContaining("a gap of the service is not missed");
        assertThat(record("missed", Map.of("barrier", "office"))).hasStatus(422);
        assertThat(state()).isEqualTo("planned");
        assertThat(rungsAll()).isZero();

        assertThat(record("moved", Map.of("movedBy", "office", "barrier", "interpreter")))
                .hasStatus3xxRedirection();
        assertThat(counts()).isFalse();
    }

    @Test
    void a_barrier_that_is_ours_ends_the_ladder_and_counts_for_nobody() {
        record("missed", Map.of());
        assertThat(post(
                        "/missed/" + open(0),
                        rasa,
                        Map.of("outcome", "no_answer", "barrier", "interpreter", "version", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"outcome-error\"");
        assertThat(end(0, "our_gap", rasa)).hasStatus3xxRedirection();
        assertThat(rungsAll()).isEqualTo(1);
        assertThat(counts()).isFalse();
    }

    @Test
    void who_said_beforehand_that_it_will_not_do_has_not_missed_it() {
        talks.change(
                "update programme.meeting set cannot_come_at = at - interval '1 day', barrier = 'illness' where id = ?",
                meeting.value());
        assertThat(record("missed", Map.of())).hasStatus(422);
        assertThatThrownBy(() ->
                        talks.change("update programme.meeting set state = 'missed' where id = ?", meeting.value()))
                .hasMessageContaining("meeting_told_ahead_is_not_missed");
        assertThat(record("moved", Map.of())).hasStatus(422);
        assertThat(record("moved", Map.of("movedBy", "person"))).hasStatus3xxRedirection();
        assertThat(rungsAll()).isZero();
    }

    @Test
    void the_last_step_is_a_supervisors_and_not_of_whom_the_family_did_not_come_to() {
        record("missed", Map.of());
        for (int rung = 0; rung < Rung.LAST; rung++) {
            end(rung, "no_answer", rasa);
        }
        assertThat(end(Rung.LAST, "no_answer", rasa)).hasStatus(422);
        UUID last = open(Rung.LAST);
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "update programme.ladder_rung set outcome = 'no_answer', done_on = ?, done_by = ? where id = ?")
                                .params(programmes.today(), rasa.id(), last)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(end(Rung.LAST, "service_changed", jonas)).hasStatus3xxRedirection();
        assertThat(counts()).isFalse();
    }

    @Test
    void no_step_is_left_out() {
        record("missed", Map.of());
        assertThatThrownBy(() -> talks.change(
                        "insert into programme.ladder_rung (meeting_id, org_id, rung, due_on) select id, org_id, 2, current_date from programme.meeting where id = ?",
                        meeting.value()))
                .hasMessageContaining("climbed one by one");
    }

    @Test
    void each_step_has_its_day_and_stands_on_the_list() {
        record("missed", Map.of());
        List<String> days = as.run(
                Officer.SYSTEM,
                () -> db.sql("select due_on::text from programme.ladder_rung where meeting_id = ?")
                        .param(meeting.value())
                        .query(String.class)
                        .list());
        assertThat(days).containsExactly(programmes.today().toString());
        assertThat(mvc.get().uri("/missed?shown=all&language=lt").with(signedIn(rasa)))
                .hasStatusOk()
                .bodyText()
                .contains("Stepanenko", "Paklausti, ar viskas gerai");
        assertThat(mvc.get().uri("/missed/" + open(0) + "/edit?language=lt").with(signedIn(rasa)))
                .hasStatusOk()
                .bodyText()
                .contains("Сьогодні ми Вас не дочекалися");
        assertThat(mvc.get()
                        .uri("/programmes/" + programme + "/meetings?language=uk")
                        .with(signedIn(rasa)))
                .hasStatusOk();
    }
}
