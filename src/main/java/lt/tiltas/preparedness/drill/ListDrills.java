package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.TAKE_PART;

import java.time.Clock;
import java.time.LocalDate;
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
    private final Improvements improvements;
    private final Clock clock;

    ListDrills(Access access, Exercises exercises, Improvements improvements, Clock clock) {
        this.access = access;
        this.exercises = exercises;
        this.improvements = improvements;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Exercise> list(Officer officer) {
        access.allow(officer, TAKE_PART);
        return exercises.all();
    }

    /** What should have been put right by now and has not been tried again. */
    @Transactional(readOnly = true)
    List<Improvement> overdue(Officer officer) {
        access.allow(officer, TAKE_PART);
        return improvements.overdue(LocalDate.now(clock));
    }
}
