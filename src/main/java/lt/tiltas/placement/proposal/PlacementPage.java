package lt.tiltas.placement.proposal;

import java.util.List;
import java.util.Optional;
import lt.tiltas.registration.HouseholdCard;

/** The household's placement tab. */
public record PlacementPage(HouseholdCard card, Optional<Proposal> proposal, List<Offer> offers) {

    public Optional<Offer> open() {
        return offers.stream().filter(Offer::isOpen).findFirst();
    }

    public List<Offer> answered() {
        return offers.stream().filter(offer -> !offer.isOpen()).toList();
    }
}
