package lt.tiltas.placement.offer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.OfferedBeds;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The beds of an offer, from the moment it is made until somebody lives in them or others may have them. A home without beds in the register needs none. */
@Component
class OfferBeds {

    private final Stays stays;
    private final OfferedBeds offered;
    private final Deadlines deadlines;

    OfferBeds(Stays stays, OfferedBeds offered, Deadlines deadlines) {
        this.stays = stays;
        this.offered = offered;
        this.deadlines = deadlines;
    }

    /** False when somebody else has got them. */
    boolean hold(HouseholdCard card, @Nullable UUID site, OffsetDateTime dueAt, Officer officer) {
        if (site == null) {
            return true;
        }
        boolean held = stays.hold(card, new SiteId(site), deadlines.today(), officer) instanceof BedOutcome.Given;
        if (held) {
            offered.keep(card.id(), deadlines.bedsUntil(dueAt));
        }
        return held;
    }

    void keep(Offer offer, OffsetDateTime dueAt) {
        if (offer.where().siteId() != null) {
            offered.keep(offer.household(), deadlines.bedsUntil(dueAt));
        }
    }

    /** At once, so that the next family can have them. */
    void free(HouseholdCard card, Offer offer, Officer officer) {
        if (offer.where().siteId() != null) {
            stays.release(card, officer);
        }
    }

    /** False when the hold ran out and others have the beds. */
    boolean moveIn(HouseholdCard card, Offer offer, LocalDate on, Officer officer) {
        var site = offer.where().siteId();
        return site == null || stays.begin(card, new SiteId(site), on, officer) instanceof BedOutcome.Given;
    }
}
