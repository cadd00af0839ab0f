package lt.tiltas.reception.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.database.EveryRow;
import lt.tiltas.reception.complaint.Step.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Generated from the table: every step from every state. */
@TiltasTest
class StepTests {

    @Autowired
    MoveComplaint moveComplaint;

    @Autowired
    EveryRow rows;

    @Autowired
    As as;

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
        Set<String> ours = new LinkedHashSet<>(Set.of("none lodge received"));
        for (State from : State.values()) {
            Step.after(from)
                    .forEach(step -> ours.add(
                            from.code() + " " + step.code() + " " + step.to().code()));
        }

        assertThat(db.sql("select from_state || ' ' || step || ' ' || to_state from reception.complaint_transition")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("stepsNotInTheTable")
    void a_step_that_is_not_in_the_table_is_refused_by_the_database(Step step, State state) {
        UUID id = complaint(state);

        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                                update reception.complaint set state = ?, step = ?, version = version + 1, answer = 'x', answer_language = 'lt',
                                    answered_at = now(), answered_by = made_by where id = ?
                                """)
                                .params(step.to().code(), step.code(), id)
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("complaint_moves_by_the_table");
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairsNotInTheTable")
    void no_state_is_reached_past_the_table(State from, State to) {
        UUID id = complaint(from);

        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM, () -> db.sql("""
                                update reception.complaint set state = ?, answer = 'x', answer_language = 'lt', answered_at = now(),
                                    answered_by = made_by where id = ?
                                """).params(to.code(), id).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("complaint_moves_by_the_table");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("stepsNotInTheTable")
    void a_step_that_is_not_in_the_table_is_refused_by_the_use_case(Step step, State state) {
        UUID id = complaint(state);
        Officer rasa = as.casemanager(19);
        if (step.of(Step.Whose.OFFICE)) {
            assertThat(as.run(
                            rasa,
                            () -> moveComplaint.move(
                                    new ComplaintId(id), new StepForm(step, "because", null, 1), rasa)))
                    .isEqualTo(new MoveComplaint.Outcome.NotPossible(state));
        }
    }

    /** In that state at once, past the triggers, as no officer could write it. */
    private UUID complaint(State state) {
        UUID id = UUID.randomUUID();
        assertThat(rows.change("""
                insert into reception.complaint (id, org_id, about_org, municipality, category, about_staff, words, language, way, state,
                    acknowledge_by, answer_by, answer, answer_language, answered_at, answered_by, made_by)
                values ('%s', 19, 19, 19, 'food', false, 'x', 'lt', 'paper', '%s', date '2030-01-01', date '2030-01-01',
                    'x', 'lt', now(), gen_random_uuid(), gen_random_uuid())
                """.formatted(id, state.code()))).isTrue();
        return id;
    }
}
