package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.run.Causes;
import lt.tiltas.placement.run.Moment;
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
        Moment moment = scales.now();
        Party party = scales.party(card, moment.now());
        List<Weighed> three = three(party, moment);
        if (three.size() < PLACES || scales.isOld(three)) {
            moment = scales.anew();
            party = scales.party(card, moment.now());
            three = three(party, moment);
        }
        if (three.isEmpty()) {
            moment = scales.whole();
            party = scales.party(card, moment.now());
            three = three(party, moment);
        }
        Weighing weighing = new Weighing(moment);
        if (three.isEmpty()) {
            return new Outcome.NoPlaceFits(
                    new Causes(moment.now().country(), weighing.ledger()).of(party.household(), party.judged()));
        }
        proposals.add(
                id,
                new Proposals.New(
                        three,
                        scales.turns(three, moment.now()),
                        weighing.nearly(party, three.getFirst().net())),
                officer);
        return new Outcome.Proposed(three.size());
    }

    private static List<Weighed> three(Party party, Moment moment) {
        List<Weighed> best = new Weighing(moment).of(party);
        return best.subList(0, Math.min(PLACES, best.size()));
    }
}
