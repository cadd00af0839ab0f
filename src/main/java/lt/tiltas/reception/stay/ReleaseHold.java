package lt.tiltas.reception.stay;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.EndOutcome;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The beds held for a household are no longer wanted. */
@Service
public class ReleaseHold {

    private final Access access;
    private final Beds beds;
    private final Leaving leaving;

    ReleaseHold(Access access, Beds beds, Leaving leaving) {
        this.access = access;
        this.beds = beds;
        this.leaving = leaving;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public EndOutcome release(HouseholdCard card, Officer officer) {
        access.require(officer, GIVE_BED, card.people());
        beds.lock(card.id().value());
        boolean released = leaving.giveUpHolds(card.id(), "cancelled", officer);
        return released ? new EndOutcome.Ended() : new EndOutcome.NothingToEnd();
    }
}
