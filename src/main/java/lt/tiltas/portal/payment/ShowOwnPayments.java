package lt.tiltas.portal.payment;

import static lt.tiltas.programme.PaymentRight.OWN_PAYMENTS;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.programme.HouseholdPayments;
import lt.tiltas.programme.PaidTo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowOwnPayments {

    private final OwnHousehold ownHousehold;
    private final HouseholdPayments payments;

    ShowOwnPayments(OwnHousehold ownHousehold, HouseholdPayments payments) {
        this.ownHousehold = ownHousehold;
        this.payments = payments;
    }

    @Transactional
    public PaidTo show(Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_PAYMENTS);
        return payments.of(own.card().id());
    }
}
