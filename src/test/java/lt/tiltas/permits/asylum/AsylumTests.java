package lt.tiltas.permits.asylum;

import static lt.tiltas.access.As.signedIn;
import static lt.tiltas.permits.asylum.AsylumStep.ASSESS_NEEDS;
import static lt.tiltas.permits.asylum.AsylumStep.BEGIN_TRANSFER;
import static lt.tiltas.permits.asylum.AsylumStep.END_TRANSFER;
import static lt.tiltas.permits.asylum.AsylumStep.EXAMINE_ADMISSIBILITY;
import static lt.tiltas.permits.asylum.AsylumStep.EXTEND;
import static lt.tiltas.permits.asylum.AsylumStep.LODGE;
import static lt.tiltas.permits.asylum.AsylumStep.NOTIFY;
import static lt.tiltas.permits.asylum.AsylumStep.REFUSE;
import static lt.tiltas.permits.asylum.AsylumStep.REGISTER;
import static lt.tiltas.permits.asylum.AsylumStep.TAKE_ACCELERATED;
import static lt.tiltas.permits.asylum.AsylumStep.TAKE_REGULAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.CountedBy;
import lt.tiltas.law.Pause;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Term;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.asylum.MoveCase.Outcome;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The course of an asylum case with its clocks, and that nobody else learns of it. */
@TiltasTest
class AsylumTests {

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    BeginCase beginCase;

    @Autowired
    MoveCase moveCase;

    @Autowired
    Rules rules;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    HouseholdCard household;
    LocalDate today;
    Officer appointed;

    @BeforeEach
    void an_officer_is_appointed() {
        household = given.household(19, "Prieglobstenko", "Oksana", "Danylo");
        today = LocalDate.now(clock);
        appointed = as.registrar();
        Officer admin = as.at(1, Role.ADMIN);
        appoint(admin, "appoint");
    }

    @Test
    void the_day_of_a_case_follows_its_clocks_when_they_are_computed_anew() {
        var id = begun();
        LocalDate before = dueOn(id);
        as.run(appointed, () -> {
            db.sql("update permits.clock set due_on = due_on + 400 where subject_id = ?")
                    .param(id.value())
                    .update();
            db.sql("update permits.asylum_case set due_on = due_on + 400 where id = ?")
                    .param(id.value())
                    .update();
        });
        assertThat(dueOn(id)).isEqualTo(before.plusDays(400));

        assertThat(mvc.post()
                        .uri("/permits/clocks")
                        .with(signedIn(as.at(1, Role.ADMIN)))
                        .with(csrf())
                        .param("reason", "Pataisyta taisyklė"))
                .hasStatus3xxRedirection();
        assertThat(dueOn(id)).isEqualTo(before);
    }

    private LocalDate dueOn(AsylumCaseId id) {
        return as.run(
                appointed,
                () -> db.sql("select due_on from permits.asylum_case where id = ?")
                        .param(id.value())
                        .query(LocalDate.class)
                        .single());
    }

    @Test
    void every_arrow_starts_or_stops_its_clock() {
        var id = begun();
        assertThat(running(id)).containsExactlyInAnyOrder(due("asylum.register"), due("asylum.special-needs"));

        move(id, REGISTER, null, 1);
        assertThat(running(id)).containsExactlyInAnyOrder(due("asylum.lodge"), due("asylum.special-needs"));
        move(id, ASSESS_NEEDS, null, 2);
        move(id, LODGE, null, 3);
        move(id, EXAMINE_ADMISSIBILITY, null, 4);
        assertThat(running(id)).containsExactly(due("asylum.inadmissible"));
        assertThat(move(id, EXTEND, " ", 5)).isEqualTo(new Outcome.ReasonMissing());
        move(id, EXTEND, "Daug prašymų", 5);
        assertThat(running(id))
                .containsExactly("asylum.inadmissible "
                        + rules.almanac().due(term("asylum.inadmissible").extended(2)));

        move(id, TAKE_ACCELERATED, null, 6);
        assertThat(running(id)).containsExactly(due("asylum.accelerated"));
        move(id, REFUSE, "Nepagrįstas", 7);
        assertThat(running(id)).isEmpty();
        move(id, NOTIFY, null, 8);
        assertThat(running(id)).containsExactly(due("asylum.appeal-short"));
        assertThat(ended(id))
                .contains(
                        "asylum.register met",
                        "asylum.lodge met",
                        "asylum.special-needs met",
                        "asylum.accelerated met");
    }

    @Test
    void a_track_is_changed_with_a_reason_and_its_old_clock_stays_on_record() {
        var id = begun();
        AsylumStep[] steps = {REGISTER, LODGE, EXAMINE_ADMISSIBILITY, TAKE_ACCELERATED};
        for (int n = 0; n < steps.length; n++) {
            move(id, steps[n], null, n + 1);
        }

        assertThat(move(id, TAKE_REGULAR, null, 5)).isEqualTo(new Outcome.ReasonMissing());
        move(id, TAKE_REGULAR, "Sudėtinga", 5);

        assertThat(running(id)).containsExactlyInAnyOrder(due("asylum.regular"), due("asylum.special-needs"));
        assertThat(ended(id)).contains("asylum.accelerated dropped");
    }

    @Test
    void a_side_state_stops_the_clocks_and_its_end_gives_the_time_back() {
        var id = begun();
        move(id, REGISTER, null, 1);
        move(id, LODGE, null, 2);

        move(id, BEGIN_TRANSFER, "Klausiama Lenkijos", 3);
        assertThat(move(id, EXAMINE_ADMISSIBILITY, null, 4)).isEqualTo(new Outcome.NotPossible(AsylumState.LODGED));
        move(id, END_TRANSFER, null, 4);

        Term term = term("asylum.inadmissible").paused(List.of(new Pause(today, today)));
        assertThat(running(id))
                .contains("asylum.inadmissible " + rules.almanac().due(term));
        assertThat(move(id, END_TRANSFER, null, 4)).isEqualTo(new Outcome.Moved(END_TRANSFER));
        assertThatThrownBy(() -> move(id, EXAMINE_ADMISSIBILITY, null, 3))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void to_everybody_who_is_not_appointed_there_is_no_case() {
        var id = begun();
        Officer other = as.at(2, Role.COORDINATOR);
        assertThat(mvc.get().uri("/asylum/cases?language=lt").with(signedIn(appointed)))
                .hasStatusOk()
                .bodyText()
                .contains("Prieglobstenko", "href=\"/asylum/cases/" + id)
                .doesNotContain("asylum.");
        assertThat(mvc.get().uri("/asylum/cases/" + id + "?language=lt").with(signedIn(appointed)))
                .hasStatusOk()
                .bodyText()
                .contains("Prieglobstenko", "27 str.", "id=\"clocks\"")
                .doesNotContain("asylum.state", "clock.");
        assertThat(mvc.get().uri("/asylum/cases").with(signedIn(other))).hasStatus(403);

        appoint(as.at(1, Role.ADMIN), "end");

        assertThat(mvc.get().uri("/asylum/cases/" + id).with(signedIn(appointed)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/asylum/cases").with(signedIn(appointed)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Prieglobstenko");
        assertThatThrownBy(() -> begun()).isInstanceOf(NotHere.class);
        for (String table : List.of("asylum_case", "asylum_event", "clock", "clock_change")) {
            assertThat(count(appointed, table)).as(table).isZero();
        }
        Officer self = as.newcomer(household.people().getFirst().value());
        Officer second = as.newcomer(household.people().get(1).value());
        assertThat(count(self, "asylum_case")).isOne();
        assertThat(count(second, "asylum_case")).isZero();
        assertThat(count(as.casemanager(19), "asylum_case")).isZero();
    }

    private int count(Officer officer, String table) {
        return as.run(
                officer,
                () -> db.sql("select count(*) from permits." + table + " where person_id = ?")
                        .param(household.people().getFirst().value())
                        .query(Integer.class)
                        .single());
    }

    private void appoint(Officer admin, String act) {
        assertThat(mvc.post()
                        .uri("/asylum/officers")
                        .with(signedIn(admin))
                        .with(csrf())
                        .param("login", appointed.login())
                        .param("act", act))
                .hasStatus3xxRedirection();
    }

    private AsylumCaseId begun() {
        var form = new AsylumCase.New(household.people().getFirst().value(), today);
        return ((BeginCase.Outcome.Begun) as.run(appointed, () -> beginCase.begin(form, appointed))).id();
    }

    private Outcome move(AsylumCaseId id, AsylumStep step, String reason, int version) {
        return as.run(appointed, () -> moveCase.move(id, new AsylumCase.Move(step, reason, version), appointed));
    }

    private Term term(String rule) {
        return Term.of(rule, CountedBy.REGULATION_1182_71, today);
    }

    private String due(String rule) {
        return rule + " " + rules.almanac().due(term(rule));
    }

    private List<String> running(AsylumCaseId id) {
        return texts("select rule || ' ' || due_on from permits.clock where subject_id = ? and ended_on is null", id);
    }

    private List<String> ended(AsylumCaseId id) {
        return texts(
                "select rule || ' ' || outcome from permits.clock where subject_id = ? and ended_on is not null", id);
    }

    private List<String> texts(String sql, AsylumCaseId id) {
        return as.run(
                appointed,
                () -> db.sql(sql).param(id.value()).query(String.class).list());
    }
}
