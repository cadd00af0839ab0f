package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.decision.Decision;
import lt.tiltas.permits.decision.DecisionStep;
import lt.tiltas.permits.decision.PermitDecisions;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A refusal takes two officers: one proposes it, another who did not examine makes it or sends it back. */
@Service
public class DecideRefusal {

    public sealed interface Outcome {
        record Proposed() implements Outcome {}

        record Made() implements Outcome {}

        record SentBack() implements Outcome {}

        /** The application does not stand where this could be done. */
        record NotPossible(Step.State state) implements Outcome {}

        /** Whoever proposed or examined does not make it. */
        record NotByTheSame() implements Outcome {}

        record UnknownGround() implements Outcome {}
    }

    private final Access access;
    private final MoveApplication moveApplication;
    private final PermitDecisions decisions;
    private final Clock clock;

    DecideRefusal(Access access, MoveApplication moveApplication, PermitDecisions decisions, Clock clock) {
        this.access = access;
        this.moveApplication = moveApplication;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(ApplicationId id, Refusal form, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Application application = asSeen(id, form.version(), officer);
        if (!Step.PROPOSE_REFUSAL.possibleFrom(application.state())) {
            return new Outcome.NotPossible(application.state());
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Decision.Ground> ground = decisions.grounds(today).stream()
                .filter(one -> one.code().equals(form.basis()))
                .findFirst();
        if (ground.isEmpty()) {
            return new Outcome.UnknownGround();
        }
        String reasons = form.reasons().strip();
        decisions.begin(
                DecisionStep.PROPOSE,
                new PermitDecisions.New(
                        id, "refused", form.basis(), ground.get().law(), reasons),
                today,
                officer);
        move(application, Step.PROPOSE_REFUSAL, reasons, officer);
        return new Outcome.Proposed();
    }

    @Transactional
    public Outcome make(ApplicationId id, int version, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Application application = asSeen(id, version, officer);
        Optional<Decision> proposed = decisions.proposed(id);
        if (!Step.REFUSE.possibleFrom(application.state()) || proposed.isEmpty()) {
            return new Outcome.NotPossible(application.state());
        }
        if (!proposed.get().by().mayBeApprovedBy(officer.id())) {
            return new Outcome.NotByTheSame();
        }
        answer(proposed.get(), DecisionStep.APPROVE, null, officer);
        move(application, Step.REFUSE, proposed.get().text().reasons(), officer);
        return new Outcome.Made();
    }

    /** By the second officer, or by the one who proposed it and thinks better of it. */
    @Transactional
    public Outcome sendBack(ApplicationId id, Refusal.Return form, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Application application = asSeen(id, form.version(), officer);
        Optional<Decision> proposed = decisions.proposed(id);
        if (!Step.SEND_BACK.possibleFrom(application.state()) || proposed.isEmpty()) {
            return new Outcome.NotPossible(application.state());
        }
        String words = form.words().strip();
        answer(proposed.get(), DecisionStep.RETURN, words, officer);
        move(application, Step.SEND_BACK, words, officer);
        return new Outcome.SentBack();
    }

    private Application asSeen(ApplicationId id, int version, Officer officer) {
        Application application = moveApplication.own(id, officer);
        if (application.version() != version) {
            throw new OptimisticLockingFailureException("application moved to version " + application.version());
        }
        return application;
    }

    private void answer(Decision proposed, DecisionStep step, @Nullable String words, Officer officer) {
        if (!decisions.answer(proposed, step, words, LocalDate.now(clock), officer)) {
            throw new OptimisticLockingFailureException("decision answered meanwhile");
        }
    }

    private void move(Application application, Step step, @Nullable String words, Officer officer) {
        moveApplication.move(application, new Move(step, words, application.version()), officer);
    }
}
