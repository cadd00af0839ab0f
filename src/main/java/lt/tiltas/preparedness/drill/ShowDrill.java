package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.TAKE_PART;

import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One drill: what it is to show, who takes part, and what comes when, as far as the reader may know. */
@Service
class ShowDrill {

    private final Access access;
    private final Exercises exercises;
    private final Injects injects;
    private final Officers officers;
    private final DrillHouses houses;

    ShowDrill(Access access, Exercises exercises, Injects injects, Officers officers, DrillHouses houses) {
        this.access = access;
        this.exercises = exercises;
        this.injects = injects;
        this.officers = officers;
        this.houses = houses;
    }

    @Transactional(readOnly = true)
    DrillPage show(ExerciseId id, Officer officer) {
        access.allow(officer, TAKE_PART);
        Exercise exercise = exercises.get(id);
        Part.Mine mine = exercises.mine(id, officer);
        List<Part> parts = exercises.parts(id);
        return new DrillPage(
                exercise,
                mine,
                parts,
                exercises.objectives(id),
                injects.of(id),
                mine.controls() ? injects.earlier(id) : List.of(),
                mine.controls() && !exercise.isEnded() ? houses.all() : List.of(),
                officers.names(parts.stream()
                        .map(Part::officerId)
                        .filter(Objects::nonNull)
                        .toList()));
    }
}
