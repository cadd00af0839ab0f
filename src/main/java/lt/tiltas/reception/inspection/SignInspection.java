package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.standard.Score;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inspector says that this is what was seen. From then on nothing of it is changed. */
@Service
class SignInspection {

    sealed interface Outcome {
        record Signed(Score score) implements Outcome {}

        /** Something is still to be answered. */
        record Incomplete(int standards) implements Outcome {}

        record NoteTooLong(int longest) implements Outcome {}

        record SignedAlready() implements Outcome {}
    }

    private final Access access;
    private final OpenInspection openInspection;
    private final Inspections inspections;
    private final AnswerRows rows;

    SignInspection(Access access, OpenInspection openInspection, Inspections inspections, AnswerRows rows) {
        this.access = access;
        this.openInspection = openInspection;
        this.inspections = inspections;
        this.rows = rows;
    }

    @Transactional
    Outcome sign(InspectionId id, String note, Officer officer) {
        access.allow(officer, INSPECT);
        inspections.lock(id.value());
        InspectionPage page = openInspection.open(id, officer);
        if (!page.mine()) {
            return new Outcome.SignedAlready();
        }
        if (!page.score().complete()) {
            return new Outcome.Incomplete(page.score().open());
        }
        if (note.strip().length() > Answer.LONGEST_NOTE) {
            return new Outcome.NoteTooLong(Answer.LONGEST_NOTE);
        }
        rows.sign(id, page.score(), note.strip(), officer);
        return new Outcome.Signed(page.score());
    }
}
