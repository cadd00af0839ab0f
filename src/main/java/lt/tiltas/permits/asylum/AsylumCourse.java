package lt.tiltas.permits.asylum;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.asylum.AsylumCase.Dates;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A case begun, and a step of it done, on a day: the case, its history and its clocks in one transaction. Rights are asked by whoever calls. */
@Component
public class AsylumCourse {

    private final AsylumCases cases;
    private final AsylumClocks clocks;

    AsylumCourse(AsylumCases cases, AsylumClocks clocks) {
        this.cases = cases;
        this.clocks = clocks;
    }

    /** Empty when the person has a case that is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AsylumCase> begin(HouseholdId household, AsylumCase.New form, Officer officer) {
        Optional<AsylumCase> begun = cases.open(household, form, officer).flatMap(cases::find);
        begun.ifPresent(clocks::begin);
        return begun;
    }

    /** @throws OptimisticLockingFailureException when somebody else moved it meanwhile */
    @Transactional(propagation = Propagation.MANDATORY)
    public AsylumCase step(AsylumCase now, AsylumStep step, LocalDate on, @Nullable String reason, Officer officer) {
        AsylumCase after = after(now, step, on);
        if (!cases.move(now, after, new AsylumCases.Done(step, on, reason), officer)) {
            throw new OptimisticLockingFailureException("case moved meanwhile");
        }
        clocks.follow(after, step, on, reason, officer);
        return after;
    }

    private static AsylumCase after(AsylumCase now, AsylumStep step, LocalDate on) {
        AsylumState to = step.to(now.state());
        boolean decides = to.decided() && !now.state().decided();
        Dates was = now.dates();
        Dates dates = new Dates(
                was.madeOn(),
                step == AsylumStep.REGISTER ? on : was.registeredOn(),
                step == AsylumStep.LODGE ? on : was.lodgedOn(),
                step == AsylumStep.ASSESS_NEEDS ? on : was.assessedOn(),
                step == AsylumStep.EXTEND ? on : step == AsylumStep.TAKE_REGULAR ? null : was.extendedOn(),
                decides ? on : was.decidedOn(),
                step == AsylumStep.NOTIFY ? on : was.notifiedOn(),
                step == AsylumStep.CLOSE ? on : was.closedOn());
        return new AsylumCase(
                now.id(),
                now.household(),
                now.person(),
                to,
                side(now, step, decides),
                dates,
                now.dueOn(),
                now.version() + 1);
    }

    private static @Nullable String side(AsylumCase now, AsylumStep step, boolean decides) {
        if (step.begins() != null) {
            return step.begins();
        }
        return step.ends() != null || decides ? null : now.side();
    }
}
