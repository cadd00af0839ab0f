package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.application.Application.Move;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One step of an application's course. The same step sent twice is done once. */
@Service
public class MoveApplication {

    public sealed interface Outcome {
        record Moved(Step step) implements Outcome {}

        /** The table of steps has no such step from where the application stands. */
        record NotPossible(Step.State state) implements Outcome {}

        record ReasonMissing() implements Outcome {}

        /** ShownPapers may still come until that day. */
        record StillWaiting(LocalDate until) implements Outcome {}

        /** The letter that asks for them has not arrived yet. */
        record NotDelivered() implements Outcome {}

        /** The law names no day until which a permit could be given. */
        record EndNotKnown() implements Outcome {}

        /** The person has another application that is being looked at. */
        record AnotherOpen() implements Outcome {}

        /** So many lines of the checklist are open. */
        record NotAllChecked(int open) implements Outcome {}
    }

    private final Access access;
    private final Applications applications;
    private final Clocks clocks;
    private final Deciding deciding;
    private final Clock clock;

    MoveApplication(Access access, Applications applications, Clocks clocks, Deciding deciding, Clock clock) {
        this.access = access;
        this.applications = applications;
        this.clocks = clocks;
        this.deciding = deciding;
        this.clock = clock;
    }

    /**
     * @throws NotHere when there is no such application, or it is not this organisation's work
     * @throws OptimisticLockingFailureException when somebody else moved it since the officer's page
     */
    @Transactional
    public Outcome move(ApplicationId id, Move form, Officer officer) {
        Application application = own(id, officer);
        if (sentTwice(application, form, officer)) {
            return new Outcome.Moved(form.step());
        }
        if (application.version() != form.version()) {
            throw new OptimisticLockingFailureException("application moved to version " + application.version());
        }
        return refusal(application, form).orElseGet(() -> move(application, form, officer));
    }

    /** The application as it stands, with the look recorded. */
    Application own(ApplicationId id, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Application application = applications
                .find(id)
                .filter(found -> found.org().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("application"));
        access.require(officer, DECIDE_PERMIT, application.person());
        return application;
    }

    private boolean sentTwice(Application application, Move form, Officer officer) {
        return application.version() == form.version() + 1
                && applications.events(application.id()).stream()
                        .limit(1)
                        .anyMatch(last -> last.step().equals(form.step().code())
                                && last.byOfficer().equals(officer.id()));
    }

    private Optional<Outcome> refusal(Application application, Move form) {
        LocalDate today = LocalDate.now(clock);
        if (!form.step().possibleFrom(application.state())
                || form.step().ofDecision()
                || form.step() == Step.EXTEND && extended(application)) {
            return Optional.of(new Outcome.NotPossible(application.state()));
        }
        if (form.step().needsReason() && form.words() == null) {
            return Optional.of(new Outcome.ReasonMissing());
        }
        if (form.step() == Step.END_WAITING && application.dates().askedOn() == null) {
            return Optional.of(new Outcome.NotDelivered());
        }
        if (form.step() == Step.END_WAITING
                && !today.isAfter(application.dates().dueOn())) {
            return Optional.of(new Outcome.StillWaiting(application.dates().dueOn()));
        }
        if (form.step() == Step.TAKE_UP && applications.anotherOpen(application)) {
            return Optional.of(new Outcome.AnotherOpen());
        }
        if (form.step() == Step.GRANT && deciding.until(application, today).isEmpty()) {
            return Optional.of(new Outcome.EndNotKnown());
        }
        int open = form.step() == Step.EXAMINE ? deciding.unchecked(application) : 0;
        if (open > 0) {
            return Optional.of(new Outcome.NotAllChecked(open));
        }
        return Optional.empty();
    }

    /** The time to decide is put off once. */
    boolean extended(Application application) {
        return applications.events(application.id()).stream()
                .takeWhile(event -> !event.step().equals(Step.REOPEN.code()))
                .anyMatch(event -> event.step().equals(Step.EXTEND.code()));
    }

    /** The step itself: dates, course, and with a grant the decision and the permit, in one transaction. */
    Outcome move(Application application, Move form, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        var dates = clocks.after(form.step(), application.dates(), deciding.rule(application), today);
        if (form.step() == Step.GRANT) {
            deciding.made(application, today, officer);
        }
        if (!applications.move(application, form.step(), dates, form.words(), officer)) {
            throw new OptimisticLockingFailureException("application moved meanwhile");
        }
        if (form.step() == Step.GRANT) {
            deciding.grant(application, today, officer);
        }
        deciding.tell(application, form, today, officer);
        return new Outcome.Moved(form.step());
    }
}
