package lt.tiltas.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.MoveApplication.Outcome;
import lt.tiltas.permits.application.Step;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TiltasTest
@RecordApplicationEvents
class MoveApplicationTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    Permits permits;

    @Autowired
    Rules rules;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEvents events;

    HouseholdCard household;
    LocalDate today;

    @BeforeEach
    void aHousehold() {
        household = given.household(19, "Kovalenko", "Oksana", "Danylo");
        today = LocalDate.now(clock);
    }

    @Test
    void from_the_visit_to_the_permit() {
        LocalDate end = givenPermits.protectionEnds(today);
        var id = givenPermits.application(household, 0, "submitted", today.plusDays(9));

        assertThat(move(id, Step.APPEAR, null, 1)).isEqualTo(new Outcome.Moved(Step.APPEAR));
        assertThat(column(id, "due_on")).isEqualTo(rules.due("permit.decide-by", today));
        assertThat(move(id, Step.EXAMINE, null, 2)).isInstanceOf(Outcome.NotAllChecked.class);
        givenPermits.checked(id);
        move(id, Step.EXAMINE, null, 2);
        move(id, Step.GRANT, null, 3);

        assertThat(state()).isEqualTo(new PermitState("valid", end, null, today));
        assertThat(events.stream(PermitGranted.class))
                .containsExactly(new PermitGranted(household.people().getFirst(), end));
        assertThat(as.run(as.casemanager(19), () -> permits.happenings(household.id())))
                .extracting("key")
                .contains("happening.permit.appear", "happening.permit.examine", "happening.permit.grant");
    }

    @Test
    void waiting_for_papers_gives_the_time_back() {
        LocalDate due = today.plusDays(20);
        var id = givenPermits.application(household, 0, "attended", due);

        move(id, Step.ASK_FOR_PAPERS, "Trūksta gimimo liudijimo", 1);
        assertThat(column(id, "due_on")).isEqualTo(due);
        givenPermits.handOver(id);
        assertThat(column(id, "due_on")).isEqualTo(rules.due("permit.papers-by", today));
        assertThat(column(id, "decide_by")).isEqualTo(due);
        move(id, Step.BRING_PAPERS, null, 2);

        assertThat(column(id, "decide_by"))
                .isEqualTo(rules.span("permit.decide-by", today)
                        .counting()
                        .afterPause(due, today, today, rules.holidays()));
    }

    @Test
    void papers_may_come_until_their_day_and_after_it_one_decides_without() {
        var early = givenPermits.application(household, 0, "waiting", today);
        var late = givenPermits.application(household, 1, "waiting", today.minusDays(1));

        assertThat(move(early, Step.END_WAITING, "Nepateikė", 1)).isEqualTo(new Outcome.StillWaiting(today));
        assertThat(move(late, Step.END_WAITING, "Nepateikė", 1)).isEqualTo(new Outcome.Moved(Step.END_WAITING));
    }

    @Test
    void the_time_to_decide_is_put_off_once_and_with_its_reason() {
        LocalDate due = today.plusDays(20);
        var id = givenPermits.application(household, 0, "attended", due);

        assertThat(move(id, Step.EXTEND, " ", 1)).isEqualTo(new Outcome.ReasonMissing());
        assertThat(move(id, Step.EXTEND, "Laukiama kitos valstybės atsakymo", 1))
                .isEqualTo(new Outcome.Moved(Step.EXTEND));
        assertThat(column(id, "due_on")).isEqualTo(rules.due("permit.extend-by", due));
        assertThat(move(id, Step.EXTEND, "Dar kartą", 2)).isEqualTo(new Outcome.NotPossible(Step.State.ATTENDED));
    }

    @Test
    void nobody_refuses_alone() {
        var id = givenPermits.application(household, 0, "for_decision", today);

        assertThat(move(id, Step.PROPOSE_REFUSAL, "Apsauga suteikta Lenkijoje", 1))
                .isEqualTo(new Outcome.NotPossible(Step.State.FOR_DECISION));
        assertThat(move(id, Step.REFUSE, "Apsauga suteikta Lenkijoje", 1))
                .isEqualTo(new Outcome.NotPossible(Step.State.FOR_DECISION));
    }

    @Test
    void the_same_step_sent_twice_is_done_once() {
        givenPermits.protectionEnds(today);
        var id = givenPermits.application(household, 0, "for_decision", today);

        move(id, Step.GRANT, null, 1);

        assertThat(move(id, Step.GRANT, null, 1)).isEqualTo(new Outcome.Moved(Step.GRANT));
        assertThat(events.stream(PermitGranted.class)).hasSize(1);
    }

    @Test
    void who_saw_an_older_version_is_told_that_somebody_was_quicker() {
        var id = givenPermits.application(household, 0, "attended", today);
        givenPermits.checked(id);
        move(id, Step.EXAMINE, null, 1);

        assertThatThrownBy(() -> move(id, Step.ASK_FOR_PAPERS, "Trūksta", 1))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void an_exchange_shortens_the_old_permit_so_that_there_is_one_at_a_time() {
        LocalDate end = givenPermits.protectionEnds(today);
        givenPermits.permit(household, 0, today.minusYears(1), today.plusDays(20));
        var id = givenPermits.application(household, 0, "for_decision", today);

        move(id, Step.GRANT, null, 1);

        var until = as.run(
                as.casemanager(19),
                () -> db.sql("select valid_until from permits.published_permit where person_id = ? order by valid_from")
                        .param(household.people().getFirst().value())
                        .query(LocalDate.class)
                        .list());
        assertThat(until).containsExactly(today.minusDays(1), end);
    }

    @Test
    void two_permits_at_once_are_refused_by_the_database() {
        givenPermits.permit(household, 0, today, today.plusDays(20));

        assertThatThrownBy(() -> givenPermits.permit(household, 0, today.plusDays(20), today.plusDays(40)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("permit_no_two_at_once");
    }

    @Test
    void only_the_department_moves_an_application() {
        var id = givenPermits.application(household, 0, "for_decision", today);
        Officer elsewhere = as.at(3, Role.REGISTRAR);

        assertThatThrownBy(() ->
                        as.run(elsewhere, () -> moveApplication.move(id, new Move(Step.GRANT, null, 1), elsewhere)))
                .isInstanceOf(NotHere.class);
        assertThat(as.run(
                        as.casemanager(19),
                        () -> db.sql(
                                        "update permits.application set state = 'granted', decided_on = due_on where id = ?")
                                .param(id.value())
                                .update()))
                .isZero();
    }

    @Test
    void a_permit_that_ends_soon_says_so_and_an_ended_one_too() {
        givenPermits.permit(household, 0, today.minusDays(300), today.plusDays(23));
        givenPermits.permit(household, 1, today.minusDays(300), today.minusDays(1));

        var states = as.run(as.casemanager(19), () -> permits.states(household.people()));

        assertThat(states.get(household.people().get(0)).code()).isEqualTo("ending");
        assertThat(states.get(household.people().get(0)).args()).contains(23L);
        assertThat(states.get(household.people().get(1)).code()).isEqualTo("expired");
        assertThat(as.run(as.casemanager(19), () -> permits.deadlines(household.id())))
                .containsExactly(new Deadline(household.people().get(0), "permit_ends", today.plusDays(23)));
    }

    private Outcome move(ApplicationId id, Step step, String reason, int version) {
        Officer registrar = as.registrar();
        return as.run(registrar, () -> moveApplication.move(id, new Move(step, reason, version), registrar));
    }

    private PermitState state() {
        return as.run(as.casemanager(19), () -> permits.states(household.people()))
                .get(household.people().getFirst());
    }

    private LocalDate column(ApplicationId id, String column) {
        return as.run(
                as.registrar(),
                () -> db.sql("select " + column + " from permits.application where id = ?")
                        .param(id.value())
                        .query(LocalDate.class)
                        .single());
    }
}
