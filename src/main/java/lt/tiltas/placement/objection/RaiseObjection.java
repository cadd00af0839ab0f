package lt.tiltas.placement.objection;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.placement.offer.BySystem;
import lt.tiltas.placement.offer.Deadlines;
import lt.tiltas.placement.offer.FindOffer;
import lt.tiltas.placement.offer.Offer;
import lt.tiltas.placement.offer.OfferId;
import lt.tiltas.placement.offer.OfferState;
import lt.tiltas.placement.offer.OfferSteps;
import lt.tiltas.placement.offer.Stepped;
import org.springframework.stereotype.Service;

/** The household objects, on its own page or through the coordinator who writes it down. */
@Service
public class RaiseObjection {

    private final FindOffer find;
    private final OfferSteps steps;
    private final BySystem system;
    private final Deadlines deadlines;
    private final Objections objections;

    RaiseObjection(FindOffer find, OfferSteps steps, BySystem system, Deadlines deadlines, Objections objections) {
        this.find = find;
        this.steps = steps;
        this.system = system;
        this.deadlines = deadlines;
        this.objections = objections;
    }

    /** Whether it is this officer's to see; the look leaves its row. */
    void look(OfferId id, Officer officer, Right right) {
        find.by(id, officer, right);
    }

    /** @throws NotHere when the offer is not told to the household yet, or the time to object is over */
    public Stepped raise(OfferId id, Objecting said, Officer officer, Right right) {
        Offer offer = find.by(id, officer, right);
        if (offer.state() != OfferState.WAITS_HOUSEHOLD && !ended(offer)) {
            throw new NotHere("an offer to object to");
        }
        return system.take(() -> steps.object(steps.seen(id, offer.version()), said, officer));
    }

    /** Once to an offer: while the household is asked, and for some weeks after the offer has ended without a yes. */
    public boolean possible(Offer offer) {
        return objections.of(offer.id()).isEmpty() && (offer.state() == OfferState.WAITS_HOUSEHOLD || ended(offer));
    }

    private boolean ended(Offer offer) {
        return !offer.isOpen()
                && offer.state() != OfferState.ACCEPTED
                && offer.course().endedAt() != null
                && !deadlines.objectionUntil(offer.course().endedAt()).isBefore(deadlines.today());
    }
}
