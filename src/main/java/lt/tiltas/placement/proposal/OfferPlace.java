package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.OFFER_PLACE;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator offers one of the proposed places; its beds are held for the household while it thinks. */
@Service
class OfferPlace {

    sealed interface Outcome {
        record Offered() implements Outcome {}

        record AlreadyOffered() implements Outcome {}

        /** Somebody else got the beds since the proposal was made. */
        record NoLongerFree() implements Outcome {}
    }

    private final Households households;
    private final Proposals proposals;
    private final Offers offers;
    private final Stays stays;
    private final Deadline deadline;

    OfferPlace(Households households, Proposals proposals, Offers offers, Stays stays, Deadline deadline) {
        this.households = households;
        this.proposals = proposals;
        this.offers = offers;
        this.stays = stays;
        this.deadline = deadline;
    }

    @Transactional
    Outcome offer(HouseholdId id, int rank, Officer officer) {
        HouseholdCard card = households.open(id, officer, OFFER_PLACE);
        Proposal proposal = proposals.open(id).orElseThrow(() -> new NotHere("proposal"));
        Candidate candidate = proposals.candidate(proposal.id(), rank).orElseThrow(() -> new NotHere("candidate"));

        if (offers.open(id).isPresent()) {
            return new Outcome.AlreadyOffered();
        }
        return switch (stays.hold(card, new SiteId(candidate.siteId()), deadline.today(), officer)) {
            case BedOutcome.Given given ->
                offers.add(id, proposal.id(), rank, deadline.answerBy(), officer)
                        ? new Outcome.Offered()
                        : new Outcome.AlreadyOffered();
            case BedOutcome.SiteFull full -> new Outcome.NoLongerFree();
            case BedOutcome.Taken taken -> new Outcome.NoLongerFree();
        };
    }
}
