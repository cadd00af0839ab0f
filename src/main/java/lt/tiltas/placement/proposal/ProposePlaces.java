package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.engine.Ranked;
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

        /** No site in any municipality has room for the whole household. */
        record NoPlaceFits() implements Outcome {}
    }

    private final Households households;
    private final Circumstances circumstances;
    private final Proposals proposals;
    private final Clock clock;

    ProposePlaces(Households households, Circumstances circumstances, Proposals proposals, Clock clock) {
        this.households = households;
        this.circumstances = circumstances;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Transactional
    Outcome propose(HouseholdId id, Officer officer) {
        HouseholdCard card = households.open(id, officer, PROPOSE_PLACE);

        List<Ranked> best = circumstances.on(LocalDate.now(clock)).best(card);

        if (best.isEmpty()) {
            return new Outcome.NoPlaceFits();
        }
        proposals.add(UUID.randomUUID(), id, best, officer);
        return new Outcome.Proposed(best.size());
    }
}
