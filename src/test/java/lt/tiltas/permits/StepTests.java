package lt.tiltas.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.MoveApplication.Outcome;
import lt.tiltas.permits.application.Step;
import lt.tiltas.permits.application.Step.State;
import lt.tiltas.permits.decision.DecisionStep;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Generated from the table: every step from every state, and every pair of states. */
@TiltasTest
class StepTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    JdbcClient db;

    static Stream<Arguments> stepsNotInTheTable() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Step.values())
                        .filter(step -> !step.possibleFrom(state))
                        .map(step -> Arguments.of(step, state)));
    }

    static Stream<Arguments> pairsNotInTheTable() {
        return Arrays.stream(State.values())
                .flatMap(from -> Arrays.stream(State.values())
                        .filter(to -> to != from && Step.after(from).stream().noneMatch(step -> step.to() == to))
                        .map(to -> Arguments.of(from, to)));
    }

    @Test
    void the_database_holds_the_same_table() {
        Set<String> ours = new LinkedHashSet<>(Set.of("none submit submitted"));
        for (State from : State.values()) {
            Step.after(from)
                    .forEach(step -> ours.add(
                            from.code() + " " + step.code() + " " + step.to().code()));
        }

        assertThat(db.sql("select from_state || ' ' || step || ' ' || to_state from permits.transition where in_use")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @Test
    void the_database_holds_the_same_table_of_decisions() {
        assertThat(StepTable.inTheDatabase(db, "permits.decision_transition"))
                .containsExactlyInAnyOrderElementsOf(StepTable.inTheProgram(DecisionStep.values()));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("stepsNotInTheTable")
    void a_step_that_is_not_in_the_table_is_refused(Step step, State state) {
        var household = given.household(19, "Tkachenko", "Iryna");
        var id = givenPermits.application(household, 0, state.code(), LocalDate.of(2026, 1, 5));

        var outcome =
                as.run(as.registrar(), () -> moveApplication.move(id, new Move(step, "because", 1), as.registrar()));

        assertThat(outcome).isEqualTo(new Outcome.NotPossible(state));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairsNotInTheTable")
    void the_database_refuses_a_move_that_is_not_in_the_table(State from, State to) {
        var household = given.household(19, "Tkachenko", "Iryna");
        var id = givenPermits.application(household, 0, from.code(), LocalDate.of(2026, 1, 5));

        assertThatThrownBy(() -> as.run(
                        as.registrar(),
                        () -> db.sql("update permits.application set state = ? where id = ?")
                                .params(to.code(), id.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("application_moves_by_the_table");
    }

    @Test
    void an_event_outside_the_table_is_refused() {
        var household = given.household(19, "Tkachenko", "Iryna");
        var id = givenPermits.application(household, 0, "submitted", LocalDate.of(2026, 1, 5));

        assertThatThrownBy(() -> as.run(
                        as.registrar(),
                        () -> db.sql("""
                                insert into permits.application_event (application_id, version, org_id, household_id, person_id,
                                    from_state, step, to_state, by_officer, by_org)
                                select id, 7, org_id, household_id, person_id, 'submitted', 'grant', 'granted', ?, 2
                                from permits.application where id = ?
                                """)
                                .params(as.registrar().id(), id.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("event_follows_the_table");
    }
}
