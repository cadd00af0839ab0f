package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.CONTROL_EXERCISE;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.preparedness.scenario.FreezeCountry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new drill of the ministry or the Agency; whoever drafts it leads it. */
@Service
class DraftDrill {

    sealed interface Outcome {
        record Drafted(ExerciseId id) implements Outcome {}

        /** The question is none that the what-if page would answer. */
        record NoQuestion() implements Outcome {}

        /** Another organisation takes part in drills, and calls none. */
        record NotYours() implements Outcome {}
    }

    private final Access access;
    private final Exercises exercises;
    private final FreezeCountry country;
    private final Clock clock;

    DraftDrill(Access access, Exercises exercises, FreezeCountry country, Clock clock) {
        this.access = access;
        this.exercises = exercises;
        this.country = country;
        this.clock = clock;
    }

    @Transactional
    Outcome draft(Exercise.New exercise, Officer officer) {
        access.allow(officer, CONTROL_EXERCISE);
        if (!calls(officer)) {
            return new Outcome.NotYours();
        }
        if (!country.understands(exercise.asked())) {
            return new Outcome.NoQuestion();
        }
        ExerciseId id = new ExerciseId(exercise.own());
        exercises.add(exercise, clock.instant(), officer);
        exercises.add(id, UUID.randomUUID(), officer.organisation().value(), Optional.of(officer.id()), "controller");
        return new Outcome.Drafted(id);
    }

    /** The database asks the same. */
    static boolean calls(Officer officer) {
        return officer.may(CONTROL_EXERCISE)
                && (officer.organisation().equals(OrganisationId.MINISTRY)
                        || officer.organisation().equals(OrganisationId.AGENCY));
    }
}
