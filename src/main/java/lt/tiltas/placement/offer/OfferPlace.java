package lt.tiltas.placement.offer;

import static lt.tiltas.placement.PlacementRight.OFFER_PLACE;

import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.answer.Profiles;
import lt.tiltas.placement.proposal.Candidate;
import lt.tiltas.placement.proposal.Proposal;
import lt.tiltas.placement.proposal.Proposals;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator offers one of the proposed places; its beds are held while the municipality and the household answer. */
@Service
public class OfferPlace {

    public sealed interface Outcome {
        record Offered(OfferId id, String first) implements Outcome {}

        record AlreadyOffered() implements Outcome {}

        /** Somebody else got the beds since the proposal was made. */
        record NoLongerFree() implements Outcome {}
    }

    /** @param first who answers first: municipality or household; @param note for the municipality, without names */
    public record New(int rank, String first, @Nullable String note) {}

    @Component("offerPaper")
    record Paper(Profiles profiles, Deadlines deadlines) {}

    private final Households households;
    private final Proposals proposals;
    private final Offers offers;
    private final OfferBeds beds;
    private final Paper paper;

    OfferPlace(Households households, Proposals proposals, Offers offers, OfferBeds beds, Paper paper) {
        this.households = households;
        this.proposals = proposals;
        this.offers = offers;
        this.beds = beds;
        this.paper = paper;
    }

    @Transactional
    public Outcome offer(HouseholdId id, New wanted, Officer officer) {
        HouseholdCard card = households.open(id, officer, OFFER_PLACE);
        Proposal proposal = proposals.open(id).orElseThrow(() -> new NotHere("proposal"));
        Candidate candidate =
                proposals.candidate(proposal.id(), wanted.rank()).orElseThrow(() -> new NotHere("candidate"));

        if (offers.open(id).isPresent()) {
            return new Outcome.AlreadyOffered();
        }
        Deadlines deadlines = paper.deadlines();
        OffsetDateTime dueAt =
                wanted.first().equals("household") ? deadlines.ofHousehold() : deadlines.ofMunicipality();
        if (!beds.hold(card, candidate.siteId(), dueAt, officer)) {
            return new Outcome.NoLongerFree();
        }
        OfferId offer = new OfferId(UUID.randomUUID());
        if (!offers.add(offer, id, new Asked(proposal.id(), candidate, wanted.first(), dueAt), officer)) {
            return new Outcome.AlreadyOffered();
        }
        var told = paper.profiles().of(card, candidate.municipality(), wanted.note(), deadlines.today());
        paper.profiles().add(offer, card, told, officer);
        return new Outcome.Offered(offer, wanted.first());
    }
}
