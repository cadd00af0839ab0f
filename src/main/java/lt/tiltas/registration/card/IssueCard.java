package lt.tiltas.registration.card;

import static lt.tiltas.registration.RegistrationRight.ISSUE_CARD;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A card for a registered household; asked for twice it is the same card. */
@Service
public class IssueCard {

    private final Households households;
    private final Cards cards;

    IssueCard(Households households, Cards cards) {
        this.households = households;
        this.cards = cards;
    }

    @Transactional
    public void issue(HouseholdId id, Officer officer) {
        if (households.open(id, officer, ISSUE_CARD).isDraft()) {
            throw new NotHere("registered household");
        }
        cards.issue(CardCode.fresh(), id, officer);
    }

    /** The code stands on a slip that a device made without a network; the family has it in hand already. */
    @Transactional
    public void adopt(CardCode code, HouseholdId id, Officer officer) {
        households.open(id, officer, ISSUE_CARD);
        cards.issue(code, id, officer);
    }
}
