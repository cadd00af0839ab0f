package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.OFFER_PLACE;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person decides for whole municipalities or one household of a run. Deciding again for the same changes nothing. */
@Service
class ApprovePlaces {

    /** @param all every placed household of the run; else those of the municipalities; else the one household */
    record Chosen(
            boolean all,
            List<Integer> municipalities,
            @Nullable HouseholdId household) {}

    sealed interface Outcome {
        record Approved(int households) implements Outcome {}

        record NothingChosen() implements Outcome {}
    }

    private final Access access;
    private final Runs runs;
    private final Destinations destinations;

    ApprovePlaces(Access access, Runs runs, Destinations destinations) {
        this.access = access;
        this.runs = runs;
        this.destinations = destinations;
    }

    @Transactional
    Outcome approve(SurgeId id, int number, Chosen chosen, Officer officer) {
        access.allow(officer, OFFER_PLACE);
        UUID run = runs.find(id, number).orElseThrow(() -> new NotHere("run"));
        if (chosen.all()) {
            return new Outcome.Approved(destinations.approveAll(run, officer));
        }
        if (chosen.household() != null) {
            return new Outcome.Approved(destinations.approve(run, chosen.household(), officer));
        }
        return chosen.municipalities().isEmpty()
                ? new Outcome.NothingChosen()
                : new Outcome.Approved(destinations.approve(run, chosen.municipalities(), officer));
    }
}
