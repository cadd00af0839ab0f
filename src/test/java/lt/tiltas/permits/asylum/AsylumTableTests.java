package lt.tiltas.permits.asylum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.asylum.MoveCase.Outcome;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Generated from the table: every step from every state, and every pair of states. */
@TiltasTest
class AsylumTableTests {

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    MoveCase moveCase;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    LocalDate today;
    Officer appointed;

    @BeforeEach
    void an_officer_works_on_asylum() {
        today = LocalDate.now(clock);
        appointed = as.registrar();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                insert into permits.asylum_officer (officer_id, org_id, appointed_on, appointed_by) values (?, 2, ?, ?) on conflict do nothing
                """)
                        .params(appointed.id(), today, Officer.SYSTEM.id())
                        .update());
    }

    static Stream<Arguments> stepsNotInTheTable() {
        return Arrays.stream(AsylumState.values())
                .flatMap(state -> Arrays.stream(AsylumStep.values())
                        .filter(step -> !step.possibleFrom(state))
                        .map(step -> Arguments.of(step, state)));
    }

    @Test
    void the_database_holds_the_same_table() {
        Set<String> ours = new LinkedHashSet<>(Set.of("none make made"));
        for (AsylumState from : AsylumState.values()) {
            AsylumStep.from(from)
                    .forEach(step -> ours.add(from.code() + " " + step.code() + " "
                            + step.to(from).code()));
        }

        assertThat(db.sql("select from_state || ' ' || step || ' ' || to_state from permits.asylum_transition")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("stepsNotInTheTable")
    void a_step_that_is_not_in_the_table_is_refused(AsylumStep step, AsylumState state) {
        var id = standing(state);

        assertThat(as.run(appointed, () -> moveCase.move(id, new AsylumCase.Move(step, "nes", 1), appointed)))
                .isEqualTo(new Outcome.NotPossible(state));
    }

    @Test
    void the_database_refuses_every_move_that_is_not_in_the_table() {
        for (AsylumState from : AsylumState.values()) {
            var id = standing(from);
            for (AsylumState to : AsylumState.values()) {
                if (to != from && AsylumStep.from(from).stream().noneMatch(step -> step.to(from) == to)) {
                    assertThatThrownBy(() -> as.run(
                                    appointed,
                                    () -> db.sql("update permits.asylum_case set state = ? where id = ?")
                                            .params(to.code(), id.value())
                                            .update()))
                            .as(from + " to " + to)
                            .isInstanceOf(DataIntegrityViolationException.class);
                }
            }
        }
    }

    /** A case that stands there, written by the system. */
    private AsylumCaseId standing(AsylumState state) {
        HouseholdCard own = given.household(19, "Prieglobstenko", "Iryna");
        return new AsylumCaseId(as.run(Officer.SYSTEM, () -> {
            UUID id = db.sql("""
                            insert into permits.asylum_case (org_id, household_id, person_id, state, made_on, opened_by)
                            values (2, ?, ?, 'made', ?, ?) returning id
                            """)
                    .params(own.id().value(), own.people().getFirst().value(), today, Officer.SYSTEM.id())
                    .query(UUID.class)
                    .single();
            path(state)
                    .forEach(step -> db.sql("""
                            update permits.asylum_case set state = ?, registered_on = ?, lodged_on = ?, notified_on = ?, closed_on = ?
                            where id = ?
                            """)
                            .params(step.code(), today, today, today, step == AsylumState.FINAL ? today : null, id)
                            .update());
            return id;
        }));
    }

    /** A way through the table from the beginning. */
    private static List<AsylumState> path(AsylumState to) {
        List<AsylumState> way = new ArrayList<>();
        AsylumState now = to;
        while (now != AsylumState.MADE) {
            way.addFirst(now);
            AsylumState there = now;
            now = Arrays.stream(AsylumState.values())
                    .filter(from -> from.ordinal() < there.ordinal() || there.ordinal() > 6 && from.track())
                    .filter(from ->
                            AsylumStep.from(from).stream().anyMatch(step -> step.to(from) == there && from != there))
                    .findFirst()
                    .orElseThrow();
        }
        return way;
    }
}
