package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.OBSERVE_EXERCISE;

import java.time.Clock;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who observes a drill times houses that are made ready in it. */
@Service
class TimeHouses {

    private final Access access;
    private final Exercises exercises;
    private final HouseTimings timings;
    private final DrillHouses houses;
    private final Clock clock;

    TimeHouses(Access access, Exercises exercises, HouseTimings timings, DrillHouses houses, Clock clock) {
        this.access = access;
        this.exercises = exercises;
        this.timings = timings;
        this.houses = houses;
        this.clock = clock;
    }

    /** @return whether such a house stands ready */
    @Transactional
    boolean begin(ExerciseId id, HouseTiming.New timing, Officer officer) {
        watching(id, officer);
        Optional<DrillHouses.House> house = houses.standby().stream()
                .filter(one -> one.id().equals(timing.site()))
                .findFirst();
        house.ifPresent(one -> timings.begin(id, timing, one, clock.instant(), officer));
        return house.isPresent();
    }

    @Transactional
    void end(ExerciseId id, HouseTiming.Ready ready, Officer officer) {
        watching(id, officer);
        timings.end(id, ready, clock.instant());
    }

    private void watching(ExerciseId id, Officer officer) {
        access.allow(officer, OBSERVE_EXERCISE);
        Part.Mine mine = exercises.get(id).startedAt() == null ? Part.Mine.NOTHING : exercises.mine(id, officer);
        if (!mine.observes() && !mine.controls()) {
            throw new NotHere("exercise " + id);
        }
    }
}
