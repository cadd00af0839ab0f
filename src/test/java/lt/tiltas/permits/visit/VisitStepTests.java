package lt.tiltas.permits.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AppointmentId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@TiltasTest
class VisitStepTests {

    @Autowired
    GivenVisits given;

    @Autowired
    VisitTimes visits;

    @Test
    void the_database_holds_the_same_table() {
        Set<String> ours = new LinkedHashSet<>();
        for (VisitStep step : VisitStep.values()) {
            if (step.begins()) {
                ours.add("none " + step.code() + " " + step.to().code());
            }
            for (VisitState from : VisitState.values()) {
                if (step.possibleFrom(from)) {
                    ours.add(from.code() + " " + step.code() + " " + step.to().code());
                }
            }
        }

        assertThat(given.texts("select from_state || ' ' || step || ' ' || to_state from permits.visit_transition"))
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @Test
    void a_step_that_is_not_in_the_table_is_refused() {
        for (VisitState state : VisitState.values()) {
            AppointmentId id = given.visit(state);
            Appointment visit = given.find(id);
            for (VisitStep step : VisitStep.values()) {
                if (!step.possibleFrom(state)) {
                    assertThatThrownBy(() -> given.system(() -> visits.step(visit, step, Officer.SYSTEM)))
                            .as(step + " from " + state)
                            .isInstanceOf(NotHere.class);
                }
            }
        }
    }

    @Test
    void the_database_refuses_a_move_that_is_not_in_the_table() {
        for (VisitState from : VisitState.values()) {
            AppointmentId id = given.visit(from);
            for (VisitState to : VisitState.values()) {
                boolean known =
                        Arrays.stream(VisitStep.values()).anyMatch(step -> step.possibleFrom(from) && step.to() == to);
                if (to != from && !known) {
                    assertThatThrownBy(() -> given.update(
                                    "update permits.appointment set state = ? where id = ?", to.code(), id.value()))
                            .as(from + " to " + to)
                            .isInstanceOf(DataIntegrityViolationException.class)
                            .hasMessageContaining("visit_moves_by_the_table");
                }
            }
        }
    }
}
