package lt.tiltas.programme;

import lt.tiltas.programme.payment.PayeeAccounts;
import lt.tiltas.programme.payment.Payments;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to a household's account and payments for the person's own pages. The caller has opened the household and recorded the look;
 * row-level security decides what there is to see.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HouseholdPayments {

    private final PayeeAccounts accounts;
    private final Payments payments;

    HouseholdPayments(PayeeAccounts accounts, Payments payments) {
        this.accounts = accounts;
        this.payments = payments;
    }

    /** The newest payments first. */
    public PaidTo of(HouseholdId household) {
        return new PaidTo(accounts.told(household).orElse(null), payments.told(household));
    }
}
