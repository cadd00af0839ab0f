package lt.tiltas.reception.stay;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.reception.HouseholdHoused;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.StayEnded;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when a household has begun to live somewhere: its request is answered, and others are told. */
@Component
class Housed {

    private final Households households;
    private final ApplicationEventPublisher events;

    Housed(Households households, ApplicationEventPublisher events) {
        this.households = households;
        this.events = events;
    }

    /** @param left the sites where it lived before; from room to room of one site nobody has left it */
    void begun(HouseholdCard card, SiteId site, LocalDate from, List<SiteId> left) {
        households.bedGiven(card.id());
        left.stream()
                .filter(old -> !old.equals(site))
                .forEach(old -> events.publishEvent(new StayEnded(card.id(), old, from)));
        if (!left.contains(site)) {
            events.publishEvent(new HouseholdHoused(card.id(), site, from));
        }
    }
}
