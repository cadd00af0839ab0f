package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.MEND_DEFECT;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.defect.Defect.Term;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where it is, how bad and whether anybody may sleep there, as whoever looks at it sees it. The day by which it is mended follows. */
@Service
class CorrectDefect {

    sealed interface Outcome {
        record Corrected() implements Outcome {}

        /** Somebody has changed it since, or it is over. */
        record Stale() implements Outcome {}
    }

    private final Access access;
    private final Defects defects;
    private final UnfitRooms rooms;
    private final ReportDefect reportDefect;

    CorrectDefect(Access access, Defects defects, UnfitRooms rooms, ReportDefect reportDefect) {
        this.access = access;
        this.defects = defects;
        this.rooms = rooms;
        this.reportDefect = reportDefect;
    }

    /** @throws NotHere when it is not this officer's to see */
    @Transactional(readOnly = true)
    Defect open(DefectId id, Officer officer) {
        access.allow(officer, MEND_DEFECT);
        return defects.find(id).orElseThrow(() -> new NotHere("defect"));
    }

    /** @param form has been checked */
    @Transactional
    Outcome correct(DefectId id, DefectForm form, Officer officer) {
        access.allow(officer, MEND_DEFECT);
        Defect before = open(id, officer);
        String severity = String.valueOf(form.severity());
        var fresh = new Defect(
                id,
                before.number(),
                ReportDefect.where(before.where().site(), form),
                severity,
                form.said(),
                before.indicator(),
                new Term(
                        before.term().reportedOn(),
                        reportDefect.due(severity, before.term().reportedOn())),
                before.order(),
                before.status());
        int version = form.version() == null ? 0 : form.version();
        if (before.status().state().over() || !defects.correct(fresh, version)) {
            return new Outcome.Stale();
        }
        rooms.giveBack(id, officer);
        if (form.closes()) {
            rooms.block(id, officer);
        }
        return new Outcome.Corrected();
    }
}
