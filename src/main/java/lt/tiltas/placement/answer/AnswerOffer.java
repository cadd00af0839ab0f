package lt.tiltas.placement.answer;

import static lt.tiltas.placement.OfferRight.ANSWER_OFFER;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.placement.entry.Entry;
import lt.tiltas.placement.offer.BySystem;
import lt.tiltas.placement.offer.FindOffer;
import lt.tiltas.placement.offer.Offer;
import lt.tiltas.placement.offer.OfferId;
import lt.tiltas.placement.offer.OfferSteps;
import lt.tiltas.placement.offer.Stepped;
import org.springframework.stereotype.Service;

/** The municipality asked says whether it can; or the coordinator who offered writes down what it said on the telephone. */
@Service
class AnswerOffer {

    private final FindOffer find;
    private final OfferSteps steps;
    private final BySystem system;

    AnswerOffer(FindOffer find, OfferSteps steps, BySystem system) {
        this.find = find;
        this.steps = steps;
        this.system = system;
    }

    Stepped answer(OfferId id, AnswerForm form, Officer officer) {
        Offer offer = find.by(id, officer, ANSWER_OFFER);
        boolean own = officer.organisation().value() == offer.where().municipality();
        if (!offer.waitsForMunicipality() || !own && !speaksFor(offer, officer)) {
            throw new NotHere("a question to this municipality");
        }
        return system.take(
                () -> steps.municipality(steps.seen(id, Entry.version(form.version())), form.said(!own), officer));
    }

    /** Who offered, and the Agency for what nobody answered in time. */
    static boolean speaksFor(Offer offer, Officer officer) {
        return officer.organisation().equals(offer.by())
                || officer.organisation().equals(OrganisationId.AGENCY)
                        && offer.course().escalatedAt() != null;
    }
}
