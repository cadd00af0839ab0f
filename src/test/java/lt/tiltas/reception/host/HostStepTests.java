package lt.tiltas.reception.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.reception.host.HostStep.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Generated from the table: every step from every state, and every pair of states. */
@TiltasTest
class HostStepTests {

    @Autowired
    GivenHosts hosts;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    static Stream<Arguments> stepsNotInTheTable() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(HostStep.values())
                        .filter(step -> !step.possibleFrom(state))
                        .map(step -> Arguments.of(step, state)));
    }

    static Stream<Arguments> pairsNotInTheTable() {
        return Arrays.stream(State.values())
                .flatMap(from -> Arrays.stream(State.values())
                        .filter(to ->
                                to != from && HostStep.after(from).stream().noneMatch(step -> step.to() == to))
                        .map(to -> Arguments.of(from, to)));
    }

    @Test
    void the_database_holds_the_same_table() {
        Set<String> ours = new LinkedHashSet<>();
        for (State from : State.values()) {
            HostStep.after(from)
                    .forEach(step -> ours.add(
                            from.code() + " " + step.code() + " " + step.to().code()));
        }

        assertThat(db.sql("select from_state || ' ' || step || ' ' || to_state from reception.host_transition")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("stepsNotInTheTable")
    void a_step_that_is_not_in_the_table_is_refused(HostStep step, State state) {
        assertThat(hosts.step(hosts.in(state, 19), step, as.casemanager(19)))
                .isEqualTo(new MoveHost.Outcome.NotPossible(state));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairsNotInTheTable")
    void the_database_refuses_a_move_that_is_not_in_the_table(State from, State to) {
        HostOfferId id = hosts.in(from, 19);

        assertThatThrownBy(() -> as.run(
                        as.casemanager(19),
                        () -> db.sql("update reception.host_offer set state = ? where id = ?")
                                .params(to.code(), id.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("host_offer_moves_by_the_table");
    }

    @Test
    void an_event_outside_the_table_is_refused() {
        HostOfferId id = hosts.in(State.OFFERED, 19);

        assertThatThrownBy(() -> as.run(
                        as.casemanager(19),
                        () -> db.sql("""
                                insert into reception.host_offer_event (offer_id, version, org_id, from_state, step, to_state, by_officer, by_org)
                                values (?, 9, 19, 'offered', 'approve', 'approved', ?, 19)
                                """)
                                .params(id.value(), as.casemanager(19).id())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("host_event_follows_the_table");
    }
}
