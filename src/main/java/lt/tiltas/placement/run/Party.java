package lt.tiltas.placement.run;

import java.util.List;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.value.Judgement;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.reception.Guests;
import lt.tiltas.registration.HouseholdCard;

/**
 * A household about to be placed: as it was registered, as it spoke, as the rooms and as the engine ask for it.
 *
 * @param judged each municipality for it, in the country's order
 */
public record Party(HouseholdCard card, Said said, Guests guests, List<Judgement> judged, Household household) {}
