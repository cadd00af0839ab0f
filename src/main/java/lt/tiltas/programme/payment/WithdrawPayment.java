package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PROPOSE_PAYMENTS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaves a line out of this month's list, with a reason. What is owed comes again with the next. */
@Service
public class WithdrawPayment {

    public sealed interface Outcome {

        record Withdrawn(PayoutId list) implements Outcome {}

        /** The list is signed, or the line has been left out already. */
        record NotNow(PayoutId list) implements Outcome {}
    }

    public record Page(Payment payment, Payout payout) {}

    @Component
    record Lines(Payouts payouts, Payments payments) {}

    private final Access access;
    private final Lines lines;
    private final Clock clock;

    WithdrawPayment(Access access, Lines lines, Clock clock) {
        this.access = access;
        this.lines = lines;
        this.clock = clock;
    }

    @Transactional
    public Page open(PaymentId id, Officer officer) {
        access.allow(officer, PROPOSE_PAYMENTS);
        Payment payment = lines.payments.find(id).orElseThrow(() -> new NotHere("payment"));
        access.saw(
                officer,
                PROPOSE_PAYMENTS,
                Optional.ofNullable(payment.payee())
                        .map(payee -> List.of(new PersonId(payee.person())))
                        .orElse(List.of()));
        return new Page(payment, payout(id));
    }

    /** Whoever leaves a line out has changed the list, and does not sign it. */
    @Transactional
    public Outcome withdraw(PaymentId id, Payment.Withdrawal form, Officer officer) {
        Page page = open(id, officer);
        lines.payouts.lock(page.payout.org().value());
        Payout payout = payout(id);
        if (!payout.is("proposed") || !lines.payments.withdraw(id, form.reason())) {
            return new Outcome.NotNow(payout.id());
        }
        lines.payouts.made(payout, OffsetDateTime.now(clock), officer);
        return new Outcome.Withdrawn(payout.id());
    }

    private Payout payout(PaymentId id) {
        return lines.payouts.find(lines.payments.payoutOf(id)).orElseThrow(() -> new NotHere("payment list"));
    }
}
