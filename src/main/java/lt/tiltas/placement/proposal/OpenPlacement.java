package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.VIEW_PLACEMENT;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.offer.ReadOffers;
import lt.tiltas.placement.wish.Wishes;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenPlacement {

    private final Households households;
    private final Proposals proposals;
    private final ReadOffers offers;
    private final Wishes wishes;

    OpenPlacement(Households households, Proposals proposals, ReadOffers offers, Wishes wishes) {
        this.households = households;
        this.proposals = proposals;
        this.offers = offers;
        this.wishes = wishes;
    }

    @Transactional
    PlacementPage open(HouseholdId id, Officer officer) {
        HouseholdCard card = households.open(id, officer, VIEW_PLACEMENT);
        return new PlacementPage(card, proposals.open(id), offers.of(id), wishes.of(card));
    }
}
