package lt.tiltas.registration.card;

import static lt.tiltas.registration.RegistrationRight.FIND_PERSON;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family whose card is shown, within what the officer may see. */
@Service
class FindByCard {

    sealed interface Outcome {

        record Family(HouseholdCard household) implements Outcome {}

        /** Whoever holds this card need not be of the family. */
        record Withdrawn(HouseholdCard household, Card card) implements Outcome {}
    }

    private final Access access;
    private final Households households;
    private final Cards cards;

    FindByCard(Access access, Households households, Cards cards) {
        this.access = access;
        this.households = households;
        this.cards = cards;
    }

    @Transactional
    Outcome find(CardCode code, Officer officer) {
        access.allow(officer, FIND_PERSON);
        Card card = cards.find(code).orElseThrow(() -> new NotHere("card"));
        HouseholdCard household = households.cards(List.of(card.household())).stream()
                .findFirst()
                .orElseThrow(() -> new NotHere("household"));
        access.searched(officer, FIND_PERSON, "card " + code, household.people());
        return card.inForce() ? new Outcome.Family(household) : new Outcome.Withdrawn(household, card);
    }
}
