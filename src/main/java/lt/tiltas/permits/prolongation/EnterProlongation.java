package lt.tiltas.permits.prolongation;

import static lt.tiltas.permits.PermitRight.ENTER_PROLONGATION;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ProlongationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the act down. Nothing is carried on before a second officer has looked at it. */
@Service
public class EnterProlongation {

    public sealed interface Outcome {
        record Entered(ProlongationId id) implements Outcome {}

        /** The new last day does not lie after the day on which the permits are to hold. */
        record NotFurther() implements Outcome {}
    }

    private final Access access;
    private final Prolongations prolongations;
    private final Clock clock;

    EnterProlongation(Access access, Prolongations prolongations, Clock clock) {
        this.access = access;
        this.prolongations = prolongations;
        this.clock = clock;
    }

    @Transactional
    public Outcome enter(Prolongation.New form, Officer officer) {
        access.allow(officer, ENTER_PROLONGATION);
        return form.toOn().isAfter(form.validOn())
                ? new Outcome.Entered(prolongations.add(form, LocalDate.now(clock), officer))
                : new Outcome.NotFurther();
    }
}
