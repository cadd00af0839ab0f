package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.run.Countries;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody wants the whole list placed with these weights. It is written down and reckoned beside: nothing is offered by it. */
@Service
class AskForRun {

    sealed interface Outcome {
        record Asked() implements Outcome {}

        /** One at a time; whoever presses twice has asked once. */
        record AlreadyReckoning() implements Outcome {}
    }

    private final Access access;
    private final Surges surges;
    private final Runs runs;
    private final Households households;
    private final Countries countries;

    AskForRun(Access access, Surges surges, Runs runs, Households households, Countries countries) {
        this.access = access;
        this.surges = surges;
        this.runs = runs;
        this.households = households;
        this.countries = countries;
    }

    /** @param changed points by code; what is not among the weights in force is left out */
    @Transactional
    Outcome ask(SurgeId id, Map<String, Integer> changed, Officer officer) {
        access.allow(officer, PROPOSE_PLACE);
        Surge surge = surges.find(id).orElseThrow(() -> new NotHere("surge"));
        Map<String, Integer> points = new TreeMap<>(countries.weights().points());
        points.replaceAll((code, value) -> changed.getOrDefault(code, value));
        if (!runs.ask(surge.id(), points, Solving.SEED, officer)) {
            return new Outcome.AlreadyReckoning();
        }
        List<HouseholdCard> cards = households.cards(surges.households(id));
        access.saw(
                officer,
                PROPOSE_PLACE,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return new Outcome.Asked();
    }
}
