package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;
import static lt.tiltas.reception.CareRight.OWN_COMPLAINT;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One step of a complaint's course, by the office or by the person. The same step sent twice is done once. */
@Service
class MoveComplaint {

    sealed interface Outcome {
        record Moved(Step step, int org) implements Outcome {}

        /** The table has no such step from where the complaint stands. */
        record NotPossible(Step.State state) implements Outcome {}

        record WordsMissing() implements Outcome {}

        /** Nobody is above who has it now. */
        record NobodyAbove() implements Outcome {}
    }

    private final Access access;
    private final Complaints complaints;
    private final Ladder ladder;

    MoveComplaint(Access access, Complaints complaints, Ladder ladder) {
        this.access = access;
        this.complaints = complaints;
        this.ladder = ladder;
    }

    /**
     * @throws NotHere when there is none, or it is not this officer's to answer
     * @throws OptimisticLockingFailureException when somebody else moved it since the page was made
     */
    @Transactional
    Outcome move(ComplaintId id, StepForm form, Officer officer) {
        boolean own = officer.role() == Role.NEWCOMER;
        access.allow(officer, own ? OWN_COMPLAINT : HEAR_COMPLAINT);
        Complaint complaint = complaints
                .find(id)
                .filter(one ->
                        own || one.about().org() == officer.organisation().value())
                .orElseThrow(() -> new NotHere("complaint"));
        complaints
                .whose(id)
                .ifPresent(whose ->
                        access.require(officer, own ? OWN_COMPLAINT : HEAR_COMPLAINT, List.of(whose.person())));
        Step step = form.step();
        if (step == null || !step.of(own ? Step.Whose.PERSON : Step.Whose.OFFICE)) {
            throw new NotHere("step");
        }
        if (sentTwice(complaint, form)) {
            return new Outcome.Moved(step, complaint.about().org());
        }
        if (complaint.version() != form.version()) {
            throw new OptimisticLockingFailureException("complaint moved to version " + complaint.version());
        }
        if (!step.possibleFrom(complaint.state())) {
            return new Outcome.NotPossible(complaint.state());
        }
        boolean needsWords = step == Step.ANSWER || step == Step.APPEAL || step == Step.ESCALATE;
        if (needsWords && form.said() == null) {
            return new Outcome.WordsMissing();
        }
        return take(complaint, form, officer);
    }

    private static boolean sentTwice(Complaint complaint, StepForm form) {
        return complaint.version() == form.version() + 1
                && complaint.state() == form.step().to();
    }

    private Outcome take(Complaint complaint, StepForm form, Officer officer) {
        boolean up = form.step() == Step.APPEAL || form.step() == Step.ESCALATE;
        int org = complaint.about().org();
        if (up) {
            var next = ladder.next(complaint);
            if (next.isEmpty() && form.step() == Step.ESCALATE) {
                return new Outcome.NobodyAbove();
            }
            org = next.orElse(org);
        }
        var after = new Complaints.Moved(
                form.step(), org, up ? ladder.again() : complaint.due(), form.said(), form.spoken(complaint));
        if (!complaints.move(complaint, after, officer, OffsetDateTime.now(ladder.clock()))) {
            throw new OptimisticLockingFailureException("complaint moved meanwhile");
        }
        return new Outcome.Moved(form.step(), org);
    }
}
