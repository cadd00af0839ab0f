package lt.tiltas.placement.offer;

import static lt.tiltas.placement.OfferRight.WITHDRAW_OFFER;

import java.util.List;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import org.springframework.stereotype.Service;

/** The coordinator takes an offer back, and says why. The beds are free at once. */
@Service
class WithdrawOffer {

    private static final List<String> REASONS = List.of("family_changed", "place_gone", "mistake", "other");

    private final FindOffer find;
    private final OfferSteps steps;
    private final BySystem system;

    WithdrawOffer(FindOffer find, OfferSteps steps, BySystem system) {
        this.find = find;
        this.steps = steps;
        this.system = system;
    }

    /** False when no reason is given: nothing is withdrawn. */
    boolean withdraw(OfferId id, String reason, int version, Officer officer) {
        Offer offer = find.by(id, officer, WITHDRAW_OFFER);
        boolean agency = officer.organisation().equals(OrganisationId.AGENCY)
                && offer.course().escalatedAt() != null;
        if (!offer.by().equals(officer.organisation()) && !agency) {
            throw new NotHere("offer");
        }
        if (!REASONS.contains(reason)) {
            return false;
        }
        system.take(() -> steps.withdraw(steps.seen(id, version), reason, officer));
        return true;
    }
}
