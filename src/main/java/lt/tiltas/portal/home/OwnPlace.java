package lt.tiltas.portal.home;

import static lt.tiltas.placement.OfferRight.OWN_OFFER;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.OwnOffer;
import lt.tiltas.placement.OwnOffers;
import lt.tiltas.placement.OwnWishes;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On the first page: the place offered now, or what the household wishes while none is. */
@Service
public class OwnPlace {

    /** @param wishes only while the household waits for a place */
    public record Place(Optional<OwnOffer> offer, Optional<Said> wishes) {}

    private final Access access;
    private final OwnOffers offers;
    private final OwnWishes wishes;

    OwnPlace(Access access, OwnOffers offers, OwnWishes wishes) {
        this.access = access;
        this.offers = offers;
        this.wishes = wishes;
    }

    @Transactional
    public Place of(HouseholdCard card, Officer officer) {
        access.allow(officer, OWN_OFFER);
        boolean waits = !wishes.isSettled(card);
        return new Place(offers.of(card), waits ? Optional.of(wishes.of(card)) : Optional.empty());
    }
}
