package lt.tiltas.placement.offer;

import static lt.tiltas.placement.OfferRight.VIEW_OFFER;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferLetter;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letter that tells a household of its offer: for one, or page by page for many. */
@Service
public class WriteLetter {

    private final FindOffer find;
    private final Households households;
    private final TellOffer tell;
    private final Deadlines deadlines;

    WriteLetter(FindOffer find, Households households, TellOffer tell, Deadlines deadlines) {
        this.find = find;
        this.households = households;
        this.tell = tell;
        this.deadlines = deadlines;
    }

    @Transactional
    OfferLetter write(OfferId id, Officer officer) {
        Offer offer = find.by(id, officer, VIEW_OFFER);
        return of(offer, households.open(offer.household(), officer, VIEW_OFFER));
    }

    /** The caller has recorded the look. A language that is not one of ours is told in Lithuanian and English. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OfferLetter of(Offer offer, HouseholdCard card) {
        String spoken = card.contact().language();
        Language own = Language.ALL.stream()
                .filter(language -> language.code().equals(spoken) && language != Language.LT)
                .findFirst()
                .orElse(Language.EN);
        return new OfferLetter(
                card.number(),
                card.name(),
                card.members().size(),
                own,
                tell.tell(offer, card),
                offer.by().value(),
                deadlines.today());
    }
}
