package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.CONTROL_EXERCISE;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a drill consists of: only its controllers write it, and what has begun keeps its objectives. */
@Service
class PrepareDrill {

    enum Added {
        DONE,
        /** No such house is open or stands ready. */
        NO_HOUSE,
        /** Places are asked of municipalities. */
        NO_MUNICIPALITY
    }

    /** Who and what a drill may name. */
    @Component("drillGround")
    record Ground(DrillHouses houses, Officers officers, Organisations organisations) {}

    private final Access access;
    private final Exercises exercises;
    private final Injects injects;
    private final Ground ground;

    PrepareDrill(Access access, Exercises exercises, Injects injects, Ground ground) {
        this.access = access;
        this.exercises = exercises;
        this.injects = injects;
        this.ground = ground;
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
        Optional<Officer> one = everybody
                ? Optional.empty()
                : ground.officers.named(part.login().strip());
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
    Added add(ExerciseId id, Inject.New inject, Officer officer) {
        led(id, officer);
        boolean fails = "failure".equals(inject.kind());
        Optional<DrillHouses.House> house = fails
                ? ground.houses.all().stream()
                        .filter(one -> one.id().equals(inject.effect().site()))
                        .findFirst()
                : Optional.empty();
        if (fails && house.isEmpty()) {
            return Added.NO_HOUSE;
        }
        if ("request".equals(inject.kind()) && inject.to() != null && !isMunicipality(inject.to())) {
            return Added.NO_MUNICIPALITY;
        }
        injects.add(id, inject, house.orElse(null));
        return Added.DONE;
    }

    private boolean isMunicipality(int organisation) {
        return ground.organisations.all().stream()
                .anyMatch(one -> one.id() == organisation && one.kind().equals("municipality"));
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
