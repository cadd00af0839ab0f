package lt.tiltas.permits.withdrawal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A withdrawal takes two officers; a court or the department itself undoes it, and the permit holds again. */
@Service
public class WithdrawPermit {

    public sealed interface Outcome {
        record Proposed(UUID id) implements Outcome {}

        record Done() implements Outcome {}

        /** The permit does not hold on that day, or is being withdrawn already. */
        record NotHeld() implements Outcome {}

        record UnknownGround() implements Outcome {}

        record NotByTheSame() implements Outcome {}

        /** The withdrawal does not stand where this could be done. */
        record NotPossible(String state) implements Outcome {}
    }

    private final Access access;
    private final Withdrawals withdrawals;
    private final Clock clock;

    WithdrawPermit(Access access, Withdrawals withdrawals, Clock clock) {
        this.access = access;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(UUID permit, Withdrawal.New form, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Optional<String> act = withdrawals.act(form.ground(), LocalDate.now(clock));
        if (act.isEmpty()) {
            return new Outcome.UnknownGround();
        }
        return withdrawals
                .propose(permit, form, act.get(), officer)
                .<Outcome>map(Outcome.Proposed::new)
                .orElseGet(Outcome.NotHeld::new);
    }

    @Transactional
    public Outcome approve(UUID id, int version, Officer officer) {
        Withdrawal one = asSeen(id, version, officer);
        if (!possible(WithdrawalStep.APPROVE, one)) {
            return new Outcome.NotPossible(one.state());
        }
        if (one.proposedBy().equals(officer.id())) {
            return new Outcome.NotByTheSame();
        }
        return done(withdrawals.answer(one, WithdrawalStep.APPROVE, null, officer));
    }

    /** By the second officer, or by the one who proposed it and thinks better of it. */
    @Transactional
    public Outcome sendBack(UUID id, Withdrawal.Return form, Officer officer) {
        Withdrawal one = asSeen(id, form.version(), officer);
        return possible(WithdrawalStep.RETURN, one)
                ? done(withdrawals.answer(
                        one, WithdrawalStep.RETURN, form.words().strip(), officer))
                : new Outcome.NotPossible(one.state());
    }

    @Transactional
    public Outcome undo(UUID id, Withdrawal.Undo form, Officer officer) {
        Withdrawal one = asSeen(id, form.version(), officer);
        return possible(WithdrawalStep.UNDO, one)
                ? done(withdrawals.undo(one, form, officer))
                : new Outcome.NotPossible(one.state());
    }

    private Withdrawal asSeen(UUID id, int version, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Withdrawal one = withdrawals.find(id).orElseThrow(() -> new NotHere("withdrawal"));
        if (one.version() != version) {
            throw new OptimisticLockingFailureException("withdrawal moved to version " + one.version());
        }
        return one;
    }

    private static boolean possible(WithdrawalStep step, Withdrawal one) {
        return WithdrawalStep.after(one.state()).contains(step);
    }

    private static Outcome done(boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("withdrawal answered meanwhile");
        }
        return new Outcome.Done();
    }
}
