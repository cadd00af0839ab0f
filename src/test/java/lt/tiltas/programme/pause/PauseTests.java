package lt.tiltas.programme.pause;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
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
class PauseTests {

    private static final int MUNICIPALITY = 66;

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

    private Officer rasa;
    private Officer oksana;
    private HouseholdCard family;
    private ProgrammeId programme;
    private LocalDate today;

    @BeforeEach
    void a_family_that_has_been_silent_for_five_months() {
        rasa = as.casemanager(MUNICIPALITY);
        family = given.household(MUNICIPALITY, "Pauzenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
        today = programmes.today();
    }

    @Test
    void a_paused_family_is_not_quiet_and_goes_on_by_itself() {
        assertThat(see("/desk?list=quiet", rasa))
                .bodyText()
                .contains(family.id().toString());
        assertThat(post("/my/pause", oksana, pause(today, today.plusDays(20)))).hasStatus3xxRedirection();

        assertThat(see("/my/pause", oksana)).bodyText().contains("Grįžau");
        assertThat(see("/desk?list=quiet", rasa))
                .bodyText()
                .doesNotContain(family.id().toString());
        assertThat(see("/households/" + family.id() + "/programme", rasa))
                .bodyText()
                .contains("Pertrauka iki " + today.plusDays(20));
        assertThat(paused(today.plusDays(20))).isTrue();
        assertThat(paused(today.plusDays(21))).isFalse();
    }

    @Test
    void the_clock_of_a_review_stands_still_and_goes_on_from_where_it_stood() {
        LocalDate due = today.plusDays(3);
        review(due);
        post("/programmes/" + programme + "/pause", rasa, pause(today, today.plusDays(29)));
        assertThat(dueAfterPauses(due)).isEqualTo(due.plusDays(30));
        assertThat(dueAfterPauses(today.minusDays(1))).isEqualTo(today.minusDays(1));
        assertThat(see("/reviews?shown=all", rasa)).bodyText().doesNotContain("Pauzenko");

        assertThat(post("/programmes/" + programme + "/pause/end", rasa, Map.of()))
                .hasStatus3xxRedirection();
        assertThat(dueAfterPauses(due)).isEqualTo(due);
        assertThat(see("/reviews?shown=all", rasa)).bodyText().contains("Pauzenko");
    }

    @Test
    void nothing_is_late_while_the_programme_stands_still() {
        var goal = programmes.goal(programme, "work");
        programmes.step(goal, "Рахувати", "person", "casemanager", "agreed", today.minusDays(2));
        String home = "/households/" + family.id() + "/programme";
        assertThat(see(home, rasa)).bodyText().contains("Vėluoja");
        assertThat(see("/programmes", rasa)).bodyText().contains("Vėluoja 1 žingsnis");

        post("/my/pause", oksana, pause(today, today.plusDays(20)));
        assertThat(see(home, rasa)).bodyText().doesNotContain("Vėluoja");
        assertThat(see("/programmes", rasa)).bodyText().contains("Pauzenko").doesNotContain("Vėluoja 1 žingsnis");
    }

    @Test
    void a_pause_is_no_longer_than_the_rule_and_never_two_at_once() {
        assertThat(post("/my/pause", oksana, pause(today, today.plusDays(90))))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"untilOn-error\"");
        assertThat(post("/my/pause", oksana, pause(today.minusDays(9), today.minusDays(1))))
                .hasStatus(422);
        assertThat(post("/my/pause", oksana, pause(today, today.plusDays(89)))).hasStatus3xxRedirection();
        assertThat(post("/programmes/" + programme + "/pause", rasa, pause(today.plusDays(50), today.plusDays(60))))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"fromOn-error\"");
        assertThatThrownBy(() -> begin(today.plusDays(100), today.plusDays(190)))
                .hasStackTraceContaining("a pause is no longer than the rule says");
        assertThatThrownBy(() -> begin(today.plusDays(89), today.plusDays(95)))
                .hasStackTraceContaining("pause_no_two_at_once");
    }

    @Test
    void a_pause_that_has_yet_to_begin_is_taken_back_and_another_can_be_said() {
        post("/my/pause", oksana, pause(today.plusDays(10), today.plusDays(20)));
        assertThat(post("/my/pause/end", oksana, Map.of())).hasStatus3xxRedirection();
        assertThat(paused(today.plusDays(10))).isFalse();
        assertThat(post("/my/pause", oksana, pause(today.plusDays(12), today.plusDays(14))))
                .hasStatus3xxRedirection();
        assertThat(paused(today.plusDays(12))).isTrue();
    }

    @Test
    void another_municipality_neither_sees_nor_pauses() {
        Officer other = as.casemanager(13);
        assertThat(see("/programmes/" + programme + "/pause", other)).hasStatus(404);
        assertThat(post("/programmes/" + programme + "/pause", other, pause(today, today.plusDays(5))))
                .hasStatus(404);
        assertThat(paused(today)).isFalse();
    }

    private static Map<String, String> pause(LocalDate from, LocalDate until) {
        return Map.of("because", "away", "fromOn", from.toString(), "untilOn", until.toString());
    }

    private void begin(LocalDate from, LocalDate until) {
        as.run(
                rasa,
                () -> db.sql("""
                        insert into programme.pause (programme_id, org_id, because, from_on, until_on, side, made_by)
                        values (?, ?, 'illness', ?, ?, 'office', ?)
                        """)
                        .params(programme.value(), MUNICIPALITY, from, until, rasa.id())
                        .update());
    }

    private void review(LocalDate due) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "insert into programme.review (programme_id, org_id, kind, due_on) values (?, ?, 'third', ?)")
                        .params(programme.value(), MUNICIPALITY, due)
                        .update());
    }

    private boolean paused(LocalDate day) {
        return as.run(
                rasa,
                () -> db.sql("select programme.paused(?, ?)")
                        .params(programme.value(), day)
                        .query(Boolean.class)
                        .single());
    }

    private LocalDate dueAfterPauses(LocalDate due) {
        return as.run(
                rasa,
                () -> db.sql("select programme.due_after_pauses(?, ?)")
                        .params(programme.value(), due)
                        .query(LocalDate.class)
                        .single());
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
