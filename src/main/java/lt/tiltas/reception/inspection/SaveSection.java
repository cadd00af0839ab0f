package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered in a section is kept; two inspectors do not write over each other unseen. */
@Service
class SaveSection {

    sealed interface Outcome {
        record Saved() implements Outcome {}

        /** A colleague has saved it since the page was opened. Nothing has changed. */
        record Stale() implements Outcome {}

        /** It is signed already, or not this officer's to fill in. */
        record Closed() implements Outcome {}
    }

    private final Access access;
    private final OpenInspection openInspection;
    private final AnswerRows rows;

    SaveSection(Access access, OpenInspection openInspection, AnswerRows rows) {
        this.access = access;
        this.openInspection = openInspection;
        this.rows = rows;
    }

    @Transactional
    Outcome save(InspectionId id, String section, SectionForm form, Officer officer) {
        access.allow(officer, INSPECT);
        if (!openInspection.open(id, officer).mine()) {
            return new Outcome.Closed();
        }
        if (!rows.next(id, section, form.version(), officer)) {
            return new Outcome.Stale();
        }
        rows.write(id, form.answers(), officer);
        return new Outcome.Saved();
    }
}
