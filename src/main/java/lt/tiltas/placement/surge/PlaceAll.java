package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.util.Map;
import java.util.TreeMap;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.run.Countries;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.value.Weights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places the whole list with these weights. Nothing is offered: a run is something to look at. */
@Service
class PlaceAll {

    private final Access access;
    private final Surges surges;
    private final Runs runs;
    private final Waiters waiters;
    private final Countries countries;

    PlaceAll(Access access, Surges surges, Runs runs, Waiters waiters, Countries countries) {
        this.access = access;
        this.surges = surges;
        this.runs = runs;
        this.waiters = waiters;
        this.countries = countries;
    }

    /** @param changed points by code; what is not among the weights in force is left out */
    @Transactional
    Solved place(SurgeId id, Map<String, Integer> changed, Officer officer) {
        access.allow(officer, PROPOSE_PLACE);
        Surge surge = surges.find(id).orElseThrow(() -> new NotHere("surge"));
        Map<String, Integer> points = new TreeMap<>(countries.weights().points());
        points.replaceAll((code, value) -> changed.getOrDefault(code, value));
        Weights weights = new Weights(points);
        CountryNow now = countries.now(weights, surge.size().people());
        Solved solved = new Solving(now, weights).solve(waiters.of(surges.households(id), now, officer));
        runs.add(id, solved, officer);
        return solved;
    }
}
