package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.MEND_DEFECT;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.defect.Step.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One step of the work. When it is checked, the room gives beds again by itself. */
@Service
public class MoveDefect {

    public sealed interface Outcome {
        record Moved(State to) implements Outcome {}

        /** Somebody has moved it since. */
        record Stale() implements Outcome {}

        record NotPossible(State from) implements Outcome {}
    }

    private final Access access;
    private final Defects defects;
    private final UnfitRooms rooms;

    MoveDefect(Access access, Defects defects, UnfitRooms rooms) {
        this.access = access;
        this.defects = defects;
        this.rooms = rooms;
    }

    /** @param form has been checked */
    @Transactional
    public Outcome move(DefectId id, Step step, MoveForm form, Officer officer) {
        access.allow(officer, MEND_DEFECT);
        Defect defect = defects.find(id).orElseThrow(() -> new NotHere("defect"));
        State from = defect.status().state();
        if (form.version() == null || form.version() != defect.status().version()) {
            return new Outcome.Stale();
        }
        if (!step.possibleFrom(from)) {
            return new Outcome.NotPossible(from);
        }
        if (!defects.move(defect, step, form.over(defect.order()), form.said(), officer)) {
            return new Outcome.Stale();
        }
        if (step.to().over()) {
            rooms.giveBack(id, officer);
        } else if (step == Step.ORDER) {
            defects.find(id).ifPresent(rooms::expect);
        }
        return new Outcome.Moved(step.to());
    }
}
