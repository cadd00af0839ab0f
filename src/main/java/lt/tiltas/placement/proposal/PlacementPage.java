package lt.tiltas.placement.proposal;

import java.util.Optional;
import lt.tiltas.placement.offer.HouseholdOffers;
import lt.tiltas.registration.HouseholdCard;

/** The household's placement tab. */
public record PlacementPage(HouseholdCard card, Optional<Proposal> proposal, HouseholdOffers offers) {}
