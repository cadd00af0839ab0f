package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Parties;
import lt.tiltas.placement.run.Party;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Component;

/** The households of a list that still wait; the look at all of them is recorded. */
@Component
class Waiters {

    private final Households households;
    private final Parties parties;
    private final Access access;

    Waiters(Households households, Parties parties, Access access) {
        this.households = households;
        this.parties = parties;
        this.access = access;
    }

    List<Party> of(List<HouseholdId> ids, CountryNow now, Officer officer) {
        List<HouseholdCard> cards = households.cards(ids).stream()
                .filter(card -> card.state().code().equals("registered"))
                .toList();
        access.saw(
                officer,
                PROPOSE_PLACE,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return parties.of(cards, now);
    }
}
