package lt.tiltas.permits.appeal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.application.ReopenApplication;
import lt.tiltas.permits.withdrawal.WithdrawPermit;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An appeal is entered as it was filed, and ended as the court or the commission has answered; upheld, the decision is set aside with it. */
@Service
public class HandleAppeal {

    public sealed interface Outcome {
        record Filed() implements Outcome {}

        record Ended(AppealStep as) implements Outcome {}

        record Reopened() implements Outcome {}

        /** Nothing has been decided against the person, or an appeal is open already, or none is. */
        record NotPossible() implements Outcome {}

        /** Filed before the decision was made, or answered before it was filed. */
        record TooEarly() implements Outcome {}
    }

    private final Access access;
    private final Appeals appeals;
    private final ReopenApplication reopenApplication;
    private final WithdrawPermit withdrawPermit;

    HandleAppeal(Access access, Appeals appeals, ReopenApplication reopenApplication, WithdrawPermit withdrawPermit) {
        this.access = access;
        this.appeals = appeals;
        this.reopenApplication = reopenApplication;
        this.withdrawPermit = withdrawPermit;
    }

    @Transactional
    public Outcome file(ApplicationId application, Appeal.New form, Officer officer) {
        Appeals.Decided decided = own(application, officer);
        if (decided.against() == null || decided.decidedOn() == null) {
            return new Outcome.NotPossible();
        }
        if (form.filedOn().isBefore(decided.decidedOn())) {
            return new Outcome.TooEarly();
        }
        return appeals.file(application, form, decided.withdrawal(), officer)
                ? new Outcome.Filed()
                : new Outcome.NotPossible();
    }

    @Transactional
    public Outcome end(ApplicationId application, Appeal.End form, Officer officer) {
        Appeals.Decided decided = own(application, officer);
        Optional<Appeal> open =
                appeals.of(application).stream().filter(Appeal::isOpen).findFirst();
        if (open.isEmpty() || !form.as().possibleFrom(open.get().state())) {
            return new Outcome.NotPossible();
        }
        if (form.endedOn().isBefore(open.get().filedOn())) {
            return new Outcome.TooEarly();
        }
        if (!appeals.end(open.get(), form, officer)) {
            throw new OptimisticLockingFailureException("appeal ended meanwhile");
        }
        if (form.as() == AppealStep.UPHOLD) {
            setAside(application, decided, open.get(), form.words().strip(), officer);
        }
        return new Outcome.Ended(form.as());
    }

    /** Without an appeal: the department corrects itself. */
    @Transactional
    public Outcome reopen(ApplicationId application, Appeal.Reopening form, Officer officer) {
        own(application, officer);
        return reopenApplication.reopen(application, form.why().strip(), officer)
                ? new Outcome.Reopened()
                : new Outcome.NotPossible();
    }

    /** A decision that was set aside before the answer came stays set aside. */
    private void setAside(
            ApplicationId application, Appeals.Decided decided, Appeal appeal, String words, Officer officer) {
        if (!appeal.withdrawal()) {
            reopenApplication.reopen(application, words, officer);
        } else if (decided.withdrawal() != null) {
            withdrawPermit.giveBack(application, words, officer);
        }
    }

    private Appeals.Decided own(ApplicationId application, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Appeals.Decided decided = appeals.decided(application)
                .filter(found -> found.org().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("application"));
        access.require(officer, DECIDE_PERMIT, decided.person());
        return decided;
    }
}
