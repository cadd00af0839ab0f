package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.OBSERVE_EXERCISE;

import java.time.Clock;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who observes a drill writes down what was seen, and times households at the desks. */
@Service
class Observe {

    private final Access access;
    private final Exercises exercises;
    private final Observations observations;
    private final Paces paces;
    private final Clock clock;

    Observe(Access access, Exercises exercises, Observations observations, Paces paces, Clock clock) {
        this.access = access;
        this.exercises = exercises;
        this.observations = observations;
        this.paces = paces;
        this.clock = clock;
    }

    @Transactional
    void note(ExerciseId id, Observation.New observation, Officer officer) {
        watching(id, officer);
        observations.add(id, observation, paces.now(id), officer);
    }

    @Transactional
    void begin(ExerciseId id, Timing.New timing, Officer officer) {
        watching(id, officer);
        observations.begin(id, timing, clock.instant(), officer);
    }

    @Transactional
    void end(ExerciseId id, UUID timing, Officer officer) {
        watching(id, officer);
        observations.end(id, timing, clock.instant());
    }

    private void watching(ExerciseId id, Officer officer) {
        access.allow(officer, OBSERVE_EXERCISE);
        Part.Mine mine = exercises.get(id).startedAt() == null ? Part.Mine.NOTHING : exercises.mine(id, officer);
        if (!mine.observes() && !mine.controls()) {
            throw new NotHere("exercise " + id);
        }
    }
}
