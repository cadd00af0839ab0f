package lt.tiltas.reception.defect;

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
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.defect.MoveDefect.Outcome;
import lt.tiltas.reception.defect.Step.State;
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
    Houses houses;

    @Autowired
    As as;

    @Autowired
    MoveDefect moveDefect;

    @Autowired
    JdbcClient db;

    static Stream<Arguments> steps() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Step.values()).map(step -> Arguments.of(step, state)));
    }

    static Stream<Arguments> pairsNotInTheTable() {
        return Arrays.stream(State.values())
                .flatMap(from -> Arrays.stream(State.values())
                        .filter(to -> to != from && Step.after(from).stream().noneMatch(step -> step.to() == to))
                        .map(to -> Arguments.of(from, to)));
    }

    @Test
    void the_database_holds_the_same_table() {
        Set<String> ours = new LinkedHashSet<>(Set.of("none report reported"));
        for (State from : State.values()) {
            Step.after(from)
                    .forEach(step -> ours.add(
                            from.code() + " " + step.code() + " " + step.to().code()));
        }

        assertThat(db.sql("select from_state || ' ' || step || ' ' || to_state from reception.defect_transition")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("steps")
    void a_step_leads_where_the_table_says_or_is_refused(Step step, State state) {
        DefectId id = defect(state);
        Officer officer = as.coordinator();
        var form = new MoveForm(step.code(), 1, "UAB Meistras", "", null, "nes reikia");

        Outcome outcome = as.run(officer, () -> moveDefect.move(id, step, form, officer));

        assertThat(outcome)
                .isEqualTo(step.possibleFrom(state) ? new Outcome.Moved(step.to()) : new Outcome.NotPossible(state));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairsNotInTheTable")
    void the_database_refuses_a_move_that_is_not_in_the_table(State from, State to) {
        DefectId id = defect(from);

        assertThatThrownBy(() -> as.run(
                        as.coordinator(),
                        () -> db.sql("update reception.defect set state = ? where id = ?")
                                .params(to.code(), id.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("defect_moves_by_the_table");
    }

    private DefectId defect(State state) {
        SiteId site = houses.site(19, 1);
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                insert into reception.defect (id, site_id, org_id, place, severity, words, reported_on, due_on, reported_by, assigned_to, state)
                values (?, ?, 3, 'kitchen', 'minor', 'kranas', current_date, current_date, ?, 'UAB Meistras', ?)
                """)
                        .params(id, site.value(), Officer.SYSTEM.id(), state.code())
                        .update());
        return new DefectId(id);
    }
}
