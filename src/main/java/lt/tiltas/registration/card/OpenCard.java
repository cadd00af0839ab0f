package lt.tiltas.registration.card;

import static lt.tiltas.registration.RegistrationRight.ISSUE_CARD;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The household's card as it is now, and those that were withdrawn. */
@Service
class OpenCard {

    /** @param former withdrawn ones, newest first */
    public record Open(HouseholdCard household, Optional<Card> card, List<Card> former) {}

    private final Households households;
    private final Cards cards;

    OpenCard(Households households, Cards cards) {
        this.households = households;
        this.cards = cards;
    }

    @Transactional
    Open open(HouseholdId id, Officer officer) {
        HouseholdCard household = households.open(id, officer, ISSUE_CARD);
        List<Card> all = cards.of(id);
        return new Open(
                household,
                all.stream().filter(Card::inForce).findFirst(),
                all.stream().filter(card -> !card.inForce()).toList());
    }
}
