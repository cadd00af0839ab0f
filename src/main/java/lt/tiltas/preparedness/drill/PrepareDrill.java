package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.CONTROL_EXERCISE;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a drill consists of: only its controllers write it, and what has begun keeps its objectives. */
@Service
class PrepareDrill {

    private final Access access;
    private final Exercises exercises;
    private final Injects injects;
    private final Officers officers;

    PrepareDrill(Access access, Exercises exercises, Injects injects, Officers officers) {
        this.access = access;
        this.exercises = exercises;
        this.injects = injects;
        this.officers = officers;
    }

    @Transactional
    void add(ExerciseId id, Objective.New objective, Officer officer) {
        led(id, officer);
        exercises.add(id, objective);
    }

    @Transactional
    void removeObjective(ExerciseId id, UUID objective, Officer officer) {
        led(id, officer);
        exercises.removeObjective(id, objective);
    }

    /** @return whether there is such an officer in that organisation */
    @Transactional
    boolean add(ExerciseId id, Part.New part, Officer officer) {
        led(id, officer);
        boolean everybody = part.login() == null || part.login().isBlank();
        Optional<Officer> one =
                everybody ? Optional.empty() : officers.named(part.login().strip());
        OrganisationId org = new OrganisationId(part.org());
        if (!everybody && one.filter(found -> found.organisation().equals(org)).isEmpty()) {
            return false;
        }
        exercises.add(id, part.own(), part.org(), one.map(Officer::id), part.part());
        return true;
    }

    @Transactional
    void removePart(ExerciseId id, UUID part, Officer officer) {
        led(id, officer);
        exercises.removePart(id, part);
    }

    /** A controller may put something in while it runs, too. */
    @Transactional
    void add(ExerciseId id, Inject.New inject, Officer officer) {
        led(id, officer);
        injects.add(id, inject);
    }

    @Transactional
    void removeInject(ExerciseId id, UUID inject, Officer officer) {
        led(id, officer);
        injects.remove(id, inject);
    }

    private void led(ExerciseId id, Officer officer) {
        access.allow(officer, CONTROL_EXERCISE);
        exercises.get(id);
        if (!exercises.mine(id, officer).controls()) {
            throw new NotHere("exercise " + id);
        }
    }
}
