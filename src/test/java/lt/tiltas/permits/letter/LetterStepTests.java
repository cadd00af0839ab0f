package lt.tiltas.permits.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.StepTable;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Generated from the table: every pair of states. */
@TiltasTest
class LetterStepTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void the_database_holds_the_same_table() {
        Set<String> ours = new LinkedHashSet<>();
        for (LetterStep step : LetterStep.values()) {
            if (step.begins()) {
                ours.add("none " + step.code() + " " + step.to().code());
            }
            for (LetterStep.State from : LetterStep.State.values()) {
                if (step.possibleFrom(from)) {
                    ours.add(from.code() + " " + step.code() + " " + step.to().code());
                }
            }
        }

        assertThat(StepTable.inTheDatabase(db, "permits.letter_transition")).containsExactlyInAnyOrderElementsOf(ours);
    }

    @Test
    void the_database_refuses_every_pair_that_is_not_in_the_table() {
        ApplicationId id = givenPermits.application(
                given.household(19, "Laiškenko", "Iryna"), 0, "attended", LocalDate.of(2026, 1, 5));
        for (LetterStep.State from : LetterStep.State.values()) {
            for (LetterStep.State to : LetterStep.State.values()) {
                if (to != from && LetterStep.after(from).stream().noneMatch(step -> step.to() == to)) {
                    assertThatThrownBy(() -> as.run(Officer.SYSTEM, () -> {
                                stands(id, from);
                                db.sql(
                                                "update permits.letter set state = ? where application_id = ? and kind = 'permit_ready'")
                                        .params(to.code(), id.value())
                                        .update();
                            }))
                            .as(from + " to " + to)
                            .isInstanceOf(DataIntegrityViolationException.class)
                            .hasMessageContaining("letter_moves_by_the_table: " + from.code() + " to " + to.code());
                }
            }
        }
    }

    /** As if it had come there by the way of the table. */
    private void stands(ApplicationId id, LetterStep.State state) {
        db.sql("""
                insert into permits.letter (application_id, org_id, household_id, person_id, addressee_id, kind, language, written_on, written_by)
                select id, org_id, household_id, person_id, person_id, 'permit_ready', 'uk', submitted_on, opened_by
                from permits.application where id = ?
                """).param(id.value()).update();
        List<String> way = switch (state) {
            case DRAFTED -> List.of();
            case APPROVED -> List.of("approved");
            case SENT -> List.of("approved", "sent");
            case DROPPED -> List.of("dropped");
            case DELIVERED, DEEMED, RETURNED, ANSWERED -> List.of("approved", "sent", state.code());
        };
        way.forEach(
                step -> db.sql("""
                update permits.letter set state = :to, channel = case when :to in ('approved', 'dropped') then null else 'post' end,
                    sent_on = case when :to in ('approved', 'dropped') then null else written_on end,
                    delivered_on = case when :to in ('delivered', 'deemed') then written_on end,
                    delivered_as = case when :to in ('delivered', 'deemed') then 'rule' end
                where application_id = :id and kind = 'permit_ready'
                """).param("to", step).param("id", id.value()).update());
    }
}
