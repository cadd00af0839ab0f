package lt.tiltas.placement.proposal;

import java.util.Optional;
import lt.tiltas.placement.offer.HouseholdOffers;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.registration.HouseholdCard;

/** The household's placement tab. @param said what it wishes, in its own words */
public record PlacementPage(HouseholdCard card, Optional<Proposal> proposal, HouseholdOffers offers, Said said) {}
