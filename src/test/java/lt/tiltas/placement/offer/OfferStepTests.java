package lt.tiltas.placement.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program and the database hold one table, and every pair of states is tried against it. */
@TiltasTest
class OfferStepTests {

    @Autowired
    JdbcClient db;

    @Autowired
    As as;

    @Autowired
    Given given;

    @Test
    void the_database_holds_the_same_table() {
        Set<String> ours = new TreeSet<>();
        for (OfferStep step : OfferStep.values()) {
            for (OfferState to : step.targets()) {
                if (step.begins()) {
                    ours.add("none " + step.code() + " " + to.code());
                }
                Arrays.stream(OfferState.values())
                        .filter(step::possibleFrom)
                        .forEach(from -> ours.add(from.code() + " " + step.code() + " " + to.code()));
            }
        }

        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql(
                                        "select from_state || ' ' || step || ' ' || to_state from placement.offer_transition")
                                .query(String.class)
                                .list()))
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @Test
    void no_step_outside_the_table_is_written() {
        Set<String> allowed = Arrays.stream(OfferStep.values())
                .flatMap(step -> Arrays.stream(OfferState.values())
                        .filter(step::possibleFrom)
                        .flatMap(from -> step.targets().stream().map(to -> from + " " + to)))
                .collect(Collectors.toSet());
        for (OfferState from : OfferState.values()) {
            for (OfferState to : OfferState.values()) {
                HouseholdCard family = given.household(3, "Žingsnienko", "Olha");
                UUID offer = as.run(Officer.SYSTEM, () -> offer(family, from));
                if (from == to || allowed.contains(from + " " + to)) {
                    assertThat(move(offer, to)).as(from + " to " + to).isEqualTo(1);
                } else {
                    assertThatThrownBy(() -> move(offer, to))
                            .as(from + " to " + to)
                            .isInstanceOf(DataIntegrityViolationException.class)
                            .hasMessageContaining("offer_moves_by_the_table");
                }
            }
        }
    }

    @Test
    void an_offer_that_has_ended_goes_nowhere() {
        assertThat(Arrays.stream(OfferState.values()).filter(state -> !state.open()))
                .allSatisfy(state -> assertThat(OfferStep.values()).noneMatch(step -> step.possibleFrom(state)));
    }

    private int move(UUID offer, OfferState to) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "update placement.offer set state = ?, ended_at = ?::timestamptz, moves_on = ? where id = ?")
                        .params(to.code(), to.open() ? null : "2026-11-30T10:00Z", movesOn(to), offer)
                        .update());
    }

    private UUID offer(HouseholdCard family, OfferState state) {
        UUID id = UUID.randomUUID();
        db.sql("insert into placement.proposal (id, org_id, household_id, made_by) values (?, 3, ?, ?)")
                .params(id, family.id().value(), Officer.SYSTEM.id())
                .update();
        db.sql("""
                insert into placement.candidate (proposal_id, rank, org_id, municipality, score, reasons_for, reasons_against)
                values (?, 1, 3, 27, 1, '{}', '{}')
                """).param(id).update();
        db.sql("""
                insert into placement.offer (id, org_id, household_id, proposal_id, rank, municipality, offered_at, offered_by, asked_at, due_at,
                    state, ended_at, moves_on)
                values (?, 3, ?, ?, 1, 27, now(), ?, now(), now(), ?, ?::timestamptz, ?)
                """)
                .params(
                        id,
                        family.id().value(),
                        id,
                        Officer.SYSTEM.id(),
                        state.code(),
                        state.open() ? null : "2026-11-30T10:00Z",
                        movesOn(state))
                .update();
        return id;
    }

    private static @Nullable LocalDate movesOn(OfferState state) {
        return state == OfferState.ACCEPTED ? LocalDate.of(2026, 12, 2) : null;
    }
}
