package lt.tiltas.registration.card;

import static lt.tiltas.registration.RegistrationRight.ISSUE_CARD;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lost card opens nothing any more, and the family has a new one. */
@Service
class ReplaceCard {

    sealed interface Outcome {

        record Replaced() implements Outcome {}

        /** The same request came before, or a colleague was quicker. */
        record ReplacedBefore() implements Outcome {}
    }

    private final Households households;
    private final Cards cards;

    ReplaceCard(Households households, Cards cards) {
        this.households = households;
        this.cards = cards;
    }

    @Transactional
    Outcome replace(HouseholdId id, CardCode lost, Officer officer) {
        households.open(id, officer, ISSUE_CARD);
        Card card =
                cards.find(lost).filter(known -> known.household().equals(id)).orElseThrow(() -> new NotHere("card"));
        if (!card.inForce()) {
            return new Outcome.ReplacedBefore();
        }
        cards.withdraw(lost, officer);
        cards.issue(CardCode.fresh(), id, officer);
        return new Outcome.Replaced();
    }
}
