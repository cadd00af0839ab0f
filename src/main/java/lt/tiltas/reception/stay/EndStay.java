package lt.tiltas.reception.stay;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.EndOutcome;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.StayEnded;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The whole household leaves; the beds are free from that night on. */
@Service
public class EndStay {

    private final Access access;
    private final Beds beds;
    private final Leaving leaving;
    private final ApplicationEventPublisher events;

    EndStay(Access access, Beds beds, Leaving leaving, ApplicationEventPublisher events) {
        this.access = access;
        this.beds = beds;
        this.leaving = leaving;
        this.events = events;
    }

    /** @param why own_home, left_country, left_unannounced, mistake or other */
    @Transactional(propagation = Propagation.MANDATORY)
    public EndOutcome end(HouseholdCard card, LocalDate on, String why, Officer officer) {
        access.require(officer, GIVE_BED, card.people());
        beds.lock(card.id().value());
        List<SiteId> left = leaving.leave(card.id(), on, why, officer);
        left.forEach(site -> events.publishEvent(new StayEnded(card.id(), site, on)));
        return left.isEmpty() ? new EndOutcome.NothingToEnd() : new EndOutcome.Ended();
    }
}
