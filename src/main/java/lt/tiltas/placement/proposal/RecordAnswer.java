package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.RECORD_ANSWER;

import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.placement.PlacementAccepted;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The household's yes begins the stay and hands the case to the municipality; its no frees the beds at once. */
@Service
class RecordAnswer {

    sealed interface Outcome {
        record MovesIn(int municipality, LocalDate on) implements Outcome {}

        record Declined() implements Outcome {}

        /** The hold ran out and others have the beds: a new proposal is needed. Nothing was written. */
        record BedsGone() implements Outcome {}
    }

    private final Households households;
    private final Offers offers;
    private final Stays stays;
    private final ApplicationEventPublisher events;

    RecordAnswer(Households households, Offers offers, Stays stays, ApplicationEventPublisher events) {
        this.households = households;
        this.offers = offers;
        this.stays = stays;
        this.events = events;
    }

    @Transactional
    Outcome record(HouseholdId id, Offer.Answer answer, Officer officer) {
        HouseholdCard card = households.open(id, officer, RECORD_ANSWER);
        Offer offer = offers.open(id).orElseThrow(() -> new NotHere("offer"));

        offers.answer(offer.id(), answer, officer);
        return answer.isYes() ? moveIn(card, offer, answer.movesOn(), officer) : decline(card, officer);
    }

    private Outcome decline(HouseholdCard card, Officer officer) {
        stays.release(card, officer);
        return new Outcome.Declined();
    }

    private Outcome moveIn(HouseholdCard card, Offer offer, LocalDate on, Officer officer) {
        BedOutcome beds = stays.begin(card, new SiteId(offer.where().siteId()), on, officer);
        if (!(beds instanceof BedOutcome.Given)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.BedsGone();
        }
        OrganisationId municipality = new OrganisationId(offer.where().municipality());
        households.handOver(card.id(), municipality, "placement_accepted", officer);
        events.publishEvent(new PlacementAccepted(card.id(), municipality, on));
        return new Outcome.MovesIn(municipality.value(), on);
    }
}
