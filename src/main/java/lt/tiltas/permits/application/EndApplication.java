package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.decision.Decision.Ground;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An application ends without a decision, on a ground; who is not to be found was looked for in two ways and waited for. */
@Service
public class EndApplication {

    static final String WAIT = "permit.unreachable-wait";

    public sealed interface Outcome {
        record Ended() implements Outcome {}

        record NotPossible(Step.State state) implements Outcome {}

        record UnknownGround() implements Outcome {}

        /** Two different ways, each with its day. */
        record NotTriedTwoWays() implements Outcome {}

        /** An answer may still come until that day. */
        record StillWaiting(LocalDate until) implements Outcome {}
    }

    private final Access access;
    private final MoveApplication moveApplication;
    private final Endings endings;
    private final Rules rules;
    private final Clock clock;

    EndApplication(Access access, MoveApplication moveApplication, Endings endings, Rules rules, Clock clock) {
        this.access = access;
        this.moveApplication = moveApplication;
        this.endings = endings;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Outcome end(ApplicationId id, Ending written, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Application application = moveApplication.own(id, officer);
        if (application.version() != written.version()) {
            throw new OptimisticLockingFailureException("application moved to version " + application.version());
        }
        if (!Step.TERMINATE.possibleFrom(application.state())) {
            return new Outcome.NotPossible(application.state());
        }
        LocalDate today = LocalDate.now(clock);
        Ending form = written.as(endings.attempts(application));
        Optional<Ground> ground = endings.grounds(today).stream()
                .filter(one -> one.code().equals(form.cause()))
                .findFirst();
        if (ground.isEmpty()) {
            return new Outcome.UnknownGround();
        }
        if (form.unreachable() && !form.triedTwoWays(today)) {
            return new Outcome.NotTriedTwoWays();
        }
        LocalDate waited = form.unreachable() ? waitUntil(form) : null;
        if (waited != null && !waited.isBefore(today)) {
            return new Outcome.StillWaiting(waited);
        }
        endings.add(application, form, ground.get(), waited, today, officer);
        moveApplication.move(
                application, new Move(Step.TERMINATE, form.because().strip(), form.version()), officer);
        return new Outcome.Ended();
    }

    /** From the later of the two attempts. */
    private LocalDate waitUntil(Ending form) {
        LocalDate first = Objects.requireNonNull(form.firstOn());
        LocalDate second = Objects.requireNonNull(form.secondOn());
        return rules.due(WAIT, first.isAfter(second) ? first : second);
    }
}
