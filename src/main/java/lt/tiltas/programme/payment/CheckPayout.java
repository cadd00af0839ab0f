package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import java.time.Clock;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second person signs a list, and may take that back until it goes to the bank. */
@Service
public class CheckPayout {

    public sealed interface Outcome {

        record Checked() implements Outcome {}

        record Reopened() implements Outcome {}

        /** Who has made it does not sign it. */
        record SecondPersonNeeded() implements Outcome {}

        /** A family has named another account since: the list is made again first. */
        record AccountsChanged(int lines) implements Outcome {}

        /** A family has objected since to what is kept back of its payment: the list is made again first. */
        record PartsObjected(int lines) implements Outcome {}

        /** No line of it can be paid. */
        record Empty() implements Outcome {}

        record NotNow(String state) implements Outcome {}
    }

    private final Access access;
    private final Payouts payouts;
    private final Payments payments;
    private final Clock clock;

    CheckPayout(Access access, Payouts payouts, Payments payments, Clock clock) {
        this.access = access;
        this.payouts = payouts;
        this.payments = payments;
        this.clock = clock;
    }

    @Transactional
    public Outcome check(PayoutId id, int version, Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        Payout payout = locked(id);
        if (!payout.is("proposed")) {
            return new Outcome.NotNow(payout.state());
        }
        if (payout.course().madeBy().equals(officer.id())) {
            return new Outcome.SecondPersonNeeded();
        }
        int outdated = payments.outdated(id);
        if (outdated > 0) {
            return new Outcome.AccountsChanged(outdated);
        }
        int objected = payments.objected(id);
        if (objected > 0) {
            return new Outcome.PartsObjected(objected);
        }
        Payments.Counts counts = payments.counts(id);
        if (counts.lines() == counts.bare()) {
            return new Outcome.Empty();
        }
        payments.leaveOutBare(id);
        if (payout.version() != version || !payouts.check(payout, OffsetDateTime.now(clock), officer)) {
            throw new OptimisticLockingFailureException("the list was made again meanwhile");
        }
        return new Outcome.Checked();
    }

    @Transactional
    public Outcome reopen(PayoutId id, Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        Payout payout = locked(id);
        return payouts.reopen(payout) ? new Outcome.Reopened() : new Outcome.NotNow(payout.state());
    }

    private Payout locked(PayoutId id) {
        Payout payout = payouts.find(id).orElseThrow(() -> new NotHere("payment list"));
        payouts.lock(payout.org().value());
        return payouts.find(id).orElseThrow(() -> new NotHere("payment list"));
    }
}
