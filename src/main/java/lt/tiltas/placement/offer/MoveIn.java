package lt.tiltas.placement.offer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.placement.PlacementAccepted;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Both have said yes: the stay begins on the day, and the municipality takes the case over. */
@Component
class MoveIn {

    private final Households households;
    private final OfferBeds beds;
    private final ApplicationEventPublisher events;

    MoveIn(Households households, OfferBeds beds, ApplicationEventPublisher events) {
        this.households = households;
        this.beds = beds;
        this.events = events;
    }

    HouseholdCard card(Offer offer) {
        return households.cards(List.of(offer.household())).stream()
                .findFirst()
                .orElseThrow(() -> new NotHere("household"));
    }

    /** False when others have the beds. */
    boolean begin(Offer offer, LocalDate on) {
        HouseholdCard card = card(offer);
        if (!beds.moveIn(card, offer, on, Officer.SYSTEM)) {
            return false;
        }
        OrganisationId municipality = new OrganisationId(offer.where().municipality());
        households.handOver(card.id(), municipality, "placement_accepted", Officer.SYSTEM);
        events.publishEvent(new PlacementAccepted(card.id(), municipality, on));
        return true;
    }

    void free(Offer offer) {
        beds.free(card(offer), offer, Officer.SYSTEM);
    }

    void keep(Offer offer, OffsetDateTime dueAt) {
        beds.keep(offer, dueAt);
    }
}
