package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.TAKE_PART;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drills that the reader may know of. */
@Service
class ListDrills {

    private final Access access;
    private final Exercises exercises;

    ListDrills(Access access, Exercises exercises) {
        this.access = access;
        this.exercises = exercises;
    }

    @Transactional(readOnly = true)
    List<Exercise> list(Officer officer) {
        access.allow(officer, TAKE_PART);
        return exercises.all();
    }
}
