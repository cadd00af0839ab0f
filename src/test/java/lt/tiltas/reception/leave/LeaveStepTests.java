package lt.tiltas.reception.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.leave.LeaveStep.State;
import lt.tiltas.reception.presence.AtTheDoor;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated from the table: every step from every state, and every pair of states. */
@TiltasTest
class LeaveStepTests extends AtTheDoor {

    static Stream<Arguments> pairsNotInTheTable() {
        return Arrays.stream(State.values())
                .flatMap(from -> Arrays.stream(State.values())
                        .filter(to ->
                                to != from && LeaveStep.after(from).stream().noneMatch(step -> step.to() == to))
                        .map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> stepsOfTheTable() {
        return Arrays.stream(State.values())
                .flatMap(from -> LeaveStep.after(from).stream().map(step -> Arguments.of(from, step)));
    }

    @Test
    void the_database_holds_the_same_table() {
        List<String> steps = new ArrayList<>(List.of("none ask asked"));
        for (State from : State.values()) {
            LeaveStep.after(from)
                    .forEach(step -> steps.add(
                            from.code() + " " + step.code() + " " + step.to().code()));
        }
        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql(
                                        "select from_state || ' ' || step || ' ' || to_state from reception.leave_transition")
                                .query(String.class)
                                .list()))
                .containsExactlyInAnyOrderElementsOf(steps);
    }

    @ParameterizedTest
    @MethodSource("pairsNotInTheTable")
    void what_is_not_in_the_table_does_not_happen(State from, State to) {
        UUID leave = leave(from);

        assertThatThrownBy(() -> move(leave, to)).hasMessageContaining("leave_moves_by_the_table");
    }

    @ParameterizedTest
    @MethodSource("stepsOfTheTable")
    void what_is_in_the_table_happens(State from, LeaveStep step) {
        UUID leave = leave(from);

        assertThat(move(leave, step.to())).isEqualTo(1);
    }

    private int move(UUID leave, State to) {
        return change(
                """
                update reception.leave set state = ?, answer = 'todėl', returned_at = %s, longer_until = %s where id = ?
                """.formatted(
                                to == State.RETURNED ? "clock_timestamp()" : "null",
                                to == State.LONGER_ASKED ? "upper(during) + 2" : "null"),
                to.code(),
                leave);
    }

    private UUID leave(State state) {
        SiteId site = houses.site(KAUNAS, 1);
        HouseholdCard family = living(site, "Perekhodenko", "Olha");
        UUID id = UUID.randomUUID();
        change(
                """
                insert into reception.leave (id, request_id, site_id, household_id, person_id, org_id, during, state, answer, asked_by,
                    asked_by_self, returned_at, longer_until)
                values (?, ?, ?, ?, ?, 19, daterange(?, ?), ?, 'x', access.officer(), true, %s, %s)
                """.formatted(
                                state == State.RETURNED ? "clock_timestamp()" : "null",
                                state == State.LONGER_ASKED ? "date '2030-01-01'" : "null"),
                id,
                id,
                site.value(),
                family.id().value(),
                family.people().getFirst().value(),
                today(),
                today().plusDays(2),
                state.code());
        return id;
    }
}
