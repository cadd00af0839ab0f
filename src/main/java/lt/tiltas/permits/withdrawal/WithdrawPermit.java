package lt.tiltas.permits.withdrawal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.document.SignDocument;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A withdrawal takes two officers; a court or the department itself undoes it, and the permit holds again. */
@Service
public class WithdrawPermit {

    public sealed interface Outcome {
        record Proposed() implements Outcome {}

        record Made() implements Outcome {}

        record SentBack() implements Outcome {}

        record Undone() implements Outcome {}

        /** The permit does not hold on that day, or is being withdrawn already. */
        record NotHeld() implements Outcome {}

        record UnknownGround() implements Outcome {}

        record NotByTheSame() implements Outcome {}

        /** There is no withdrawal that stands where this could be done. */
        record NotPossible() implements Outcome {}
    }

    private final Access access;
    private final Withdrawals withdrawals;
    private final SignDocument signDocument;
    private final Clock clock;

    WithdrawPermit(Access access, Withdrawals withdrawals, SignDocument signDocument, Clock clock) {
        this.access = access;
        this.withdrawals = withdrawals;
        this.signDocument = signDocument;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(ApplicationId application, Withdrawal.New form, Officer officer) {
        own(application, officer);
        Optional<Withdrawal.Ground> ground = withdrawals.grounds(LocalDate.now(clock)).stream()
                .filter(one -> one.code().equals(form.ground()))
                .findFirst();
        if (ground.isEmpty()) {
            return new Outcome.UnknownGround();
        }
        return withdrawals.propose(application, form, ground.get().law(), officer)
                ? new Outcome.Proposed()
                : new Outcome.NotHeld();
    }

    @Transactional
    public Outcome approve(ApplicationId application, int version, Officer officer) {
        Optional<Withdrawal> one = asSeen(application, WithdrawalStep.APPROVE, version, officer);
        if (one.isEmpty()) {
            return new Outcome.NotPossible();
        }
        if (one.get().proposed().by().equals(officer.id())) {
            return new Outcome.NotByTheSame();
        }
        written(withdrawals.answer(one.get(), WithdrawalStep.APPROVE, null, officer));
        return new Outcome.Made();
    }

    /** By the second officer, or by the one who proposed it and thinks better of it. */
    @Transactional
    public Outcome sendBack(ApplicationId application, Withdrawal.Return form, Officer officer) {
        Optional<Withdrawal> one = asSeen(application, WithdrawalStep.RETURN, form.version(), officer);
        if (one.isEmpty()) {
            return new Outcome.NotPossible();
        }
        written(withdrawals.answer(
                one.get(), WithdrawalStep.RETURN, form.words().strip(), officer));
        return new Outcome.SentBack();
    }

    /** The permit holds again; while its days last a new document is signed for it. */
    @Transactional
    public Outcome undo(ApplicationId application, Withdrawal.Undo form, Officer officer) {
        Optional<Withdrawal> one = asSeen(application, WithdrawalStep.UNDO, form.version(), officer);
        if (one.isEmpty() || withdrawals.isTakenOver(application)) {
            return new Outcome.NotPossible();
        }
        undone(application, one.get(), form, officer);
        return new Outcome.Undone();
    }

    /** A court has answered: the withdrawal that stands is undone, whatever its version. */
    @Transactional
    public void giveBack(ApplicationId application, String why, Officer officer) {
        own(application, officer);
        withdrawals.of(application).stream()
                .filter(one -> one.isMade() && !withdrawals.isTakenOver(application))
                .findFirst()
                .ifPresent(one -> undone(application, one, new Withdrawal.Undo(one.version(), "court", why), officer));
    }

    private void undone(ApplicationId application, Withdrawal one, Withdrawal.Undo form, Officer officer) {
        written(withdrawals.undo(one, form, officer));
        if (withdrawals
                .held(application)
                .filter(held -> !held.until().isBefore(LocalDate.now(clock)))
                .isPresent()) {
            signDocument.sign(application, officer);
        }
    }

    private void own(ApplicationId application, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Withdrawals.Held permit = withdrawals
                .held(application)
                .filter(found -> found.org().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("permit"));
        access.require(officer, DECIDE_PERMIT, permit.person());
    }

    private Optional<Withdrawal> asSeen(ApplicationId application, WithdrawalStep step, int version, Officer officer) {
        own(application, officer);
        Optional<Withdrawal> newest = withdrawals.of(application).stream().findFirst();
        if (newest.isPresent() && newest.get().version() != version) {
            throw new OptimisticLockingFailureException(
                    "withdrawal moved to version " + newest.get().version());
        }
        return newest.filter(one -> step.possibleFrom(one.state()));
    }

    private static void written(boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("withdrawal answered meanwhile");
        }
    }
}
