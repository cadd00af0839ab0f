package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.placement.wish.Wishes;
import lt.tiltas.reception.Guests;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Component;

/** The households of a list with what they have said. */
@Component
class Waiters {

    /** One of them, as the rooms and as the engine ask for it. */
    record Waiter(HouseholdCard card, Said said, Guests guests) {}

    private final Households households;
    private final Wishes wishes;
    private final Access access;
    private final Clock clock;

    Waiters(Households households, Wishes wishes, Access access, Clock clock) {
        this.households = households;
        this.wishes = wishes;
        this.access = access;
        this.clock = clock;
    }

    /** Those who still wait; the look at all of them is recorded. */
    List<HouseholdCard> cards(List<HouseholdId> ids, Officer officer) {
        List<HouseholdCard> cards = households.cards(ids).stream()
                .filter(card -> card.state().code().equals("registered"))
                .toList();
        access.saw(
                officer,
                PROPOSE_PLACE,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return cards;
    }

    List<Waiter> parties(List<HouseholdCard> cards) {
        LocalDate today = LocalDate.now(clock);
        Map<HouseholdId, Said> said = wishes.of(cards);
        return cards.stream()
                .map(card -> {
                    Guests guests = Guests.of(card, today);
                    Said heard = said.get(card.id());
                    return new Waiter(
                            card,
                            heard,
                            new Guests(
                                    guests.people(),
                                    guests.stepFree() || heard.needs().stepFree(),
                                    guests.party()));
                })
                .toList();
    }
}
