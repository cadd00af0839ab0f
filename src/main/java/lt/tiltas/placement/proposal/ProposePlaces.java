package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.run.Causes;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Party;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Three places for a household, in three municipalities, with plain reasons. A proposal decides nothing: a person does. */
@Service
class ProposePlaces {

    sealed interface Outcome {
        record Proposed(int places) implements Outcome {}

        /** No municipality has a place for the whole household. @param cause message key {@code placement.cause.<code>} */
        record NoPlaceFits(String cause) implements Outcome {}
    }

    private static final int PLACES = 3;

    private final Households households;
    private final Scales scales;
    private final Proposals proposals;

    ProposePlaces(Households households, Scales scales, Proposals proposals) {
        this.households = households;
        this.scales = scales;
        this.proposals = proposals;
    }

    @Transactional
    Outcome propose(HouseholdId id, Officer officer) {
        HouseholdCard card = households.open(id, officer, PROPOSE_PLACE);
        CountryNow now = scales.now(card.members().size());
        Party party = scales.party(card, now);
        Weighing weighing = scales.weighing(now);
        List<Weighed> best = weighing.of(party);
        if (best.isEmpty()) {
            return new Outcome.NoPlaceFits(
                    new Causes(now.country(), weighing.ledger()).of(party.household(), party.judged()));
        }
        List<Weighed> three = best.subList(0, Math.min(PLACES, best.size()));
        proposals.add(UUID.randomUUID(), id, three, scales.turns(three), officer);
        return new Outcome.Proposed(three.size());
    }
}
