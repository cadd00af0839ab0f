package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.CONTROL_EXERCISE;

import java.time.Instant;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.FreezeCountry;
import lt.tiltas.preparedness.trigger.Level;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A drill is announced, begun on the country as it then is, slowed down or hurried on, and ended. A step twice is one step. */
@Service
class LeadDrill {

    enum Step {
        ANNOUNCE,
        START,
        END
    }

    sealed interface Outcome {
        record Done() implements Outcome {}

        /** Nobody plays, or nothing is to be shown. */
        record NotReady() implements Outcome {}

        /** It is not at that point. */
        record NotNow() implements Outcome {}
    }

    private final Access access;
    private final Exercises exercises;
    private final Paces paces;
    private final FreezeCountry country;
    private final OpenBoard openBoard;

    LeadDrill(Access access, Exercises exercises, Paces paces, FreezeCountry country, OpenBoard openBoard) {
        this.access = access;
        this.exercises = exercises;
        this.paces = paces;
        this.country = country;
        this.openBoard = openBoard;
    }

    /** @param level at which a drill begins */
    @Transactional
    Outcome lead(ExerciseId id, Step step, Level level, Officer officer) {
        Exercise exercise = led(id, officer);
        return switch (step) {
            case ANNOUNCE -> announce(exercise);
            case START -> start(exercise, level, officer);
            case END -> end(exercise, officer);
        };
    }

    private Outcome announce(Exercise exercise) {
        if (exercise.state() != Exercise.State.DRAFT) {
            return exercise.state() == Exercise.State.ANNOUNCED ? new Outcome.Done() : new Outcome.NotNow();
        }
        if (!isReady(exercise.id())) {
            return new Outcome.NotReady();
        }
        exercises.announce(exercise.id(), paces.real());
        return new Outcome.Done();
    }

    private boolean isReady(ExerciseId id) {
        return !exercises.objectives(id).isEmpty()
                && exercises.parts(id).stream().anyMatch(part -> part.part().equals("player"));
    }

    private Outcome start(Exercise exercise, Level level, Officer officer) {
        if (!exercise.isOpen()) {
            return exercise.isRunning() ? new Outcome.Done() : new Outcome.NotNow();
        }
        if (!isReady(exercise.id())) {
            return new Outcome.NotReady();
        }
        Instant now = paces.real();
        exercises.start(exercise.id(), country.freeze(exercise.question()), now);
        paces.add(exercise.id(), Pace.start(now), officer);
        openBoard.open(exercise, level, officer);
        return new Outcome.Done();
    }

    private Outcome end(Exercise exercise, Officer officer) {
        if (!exercise.isRunning()) {
            return exercise.isEnded() ? new Outcome.Done() : new Outcome.NotNow();
        }
        turn(exercise.id(), 0, officer);
        exercises.end(exercise.id(), paces.real());
        return new Outcome.Done();
    }

    @Transactional
    Outcome pace(ExerciseId id, int rate, Officer officer) {
        if (!led(id, officer).isRunning() || !Pace.RATES.contains(rate)) {
            return new Outcome.NotNow();
        }
        turn(id, rate, officer);
        return new Outcome.Done();
    }

    private void turn(ExerciseId id, int rate, Officer officer) {
        List<Pace> before = paces.of(id);
        if (before.getLast().rate() != rate) {
            paces.add(id, before.getLast().turned(rate, paces.real()), officer);
        }
    }

    private Exercise led(ExerciseId id, Officer officer) {
        access.allow(officer, CONTROL_EXERCISE);
        exercises.get(id);
        if (!exercises.mine(id, officer).controls()) {
            throw new NotHere("exercise " + id);
        }
        return exercises.locked(id);
    }
}
