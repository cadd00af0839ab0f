package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.WORK_ON_ASYLUM;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.asylum.AsylumCase.Move;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One step of an asylum case, by an officer who decides; the clocks follow. Sent twice, it is done once. */
@Service
public class MoveCase {

    public sealed interface Outcome {
        record Moved(AsylumStep step) implements Outcome {}

        record NotPossible(AsylumState state) implements Outcome {}

        record ReasonMissing() implements Outcome {}
    }

    private final Access access;
    private final AsylumCases cases;
    private final AsylumCourse course;
    private final Clock clock;

    MoveCase(Access access, AsylumCases cases, AsylumCourse course, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.course = course;
        this.clock = clock;
    }

    /**
     * @throws NotHere when there is no such case, or it is not this officer's to know
     * @throws OptimisticLockingFailureException when somebody else moved it since the officer's page
     */
    @Transactional
    public Outcome move(AsylumCaseId id, Move form, Officer officer) {
        access.allow(officer, WORK_ON_ASYLUM);
        AsylumCase now = cases.find(id).orElseThrow(() -> new NotHere("asylum case"));
        access.require(officer, WORK_ON_ASYLUM, now.person());
        if (sentTwice(now, form, officer)) {
            return new Outcome.Moved(form.step());
        }
        if (now.version() != form.version()) {
            throw new OptimisticLockingFailureException("case moved to version " + now.version());
        }
        if (!now.may(form.step())) {
            return new Outcome.NotPossible(now.state());
        }
        if (form.step().needsReason(now.state()) && form.words() == null) {
            return new Outcome.ReasonMissing();
        }
        course.step(now, form.step(), LocalDate.now(clock), form.words(), officer);
        return new Outcome.Moved(form.step());
    }

    private boolean sentTwice(AsylumCase now, Move form, Officer officer) {
        return now.version() == form.version() + 1
                && cases.events(now.id()).stream()
                        .limit(1)
                        .anyMatch(last -> last.step().equals(form.step().code())
                                && last.byOfficer().equals(officer.id()));
    }
}
