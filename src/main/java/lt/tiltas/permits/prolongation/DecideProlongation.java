package lt.tiltas.permits.prolongation;

import static lt.tiltas.permits.PermitRight.APPROVE_PROLONGATION;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.permits.ProlongationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second look: in force from now on, or taken back. Both sent twice are done once. */
@Service
public class DecideProlongation {

    public sealed interface Outcome {
        record Approved() implements Outcome {}

        record TakenBack() implements Outcome {}

        /** Who entered it cannot be the second. */
        record OwnEntry() implements Outcome {}

        /** It has been taken back meanwhile. */
        record Over() implements Outcome {}
    }

    private final Access access;
    private final Prolongations prolongations;

    DecideProlongation(Access access, Prolongations prolongations) {
        this.access = access;
        this.prolongations = prolongations;
    }

    /** @throws NotHere when there is none, or it is not this officer's to decide */
    @Transactional
    public Outcome approve(ProlongationId id, Officer officer) {
        Prolongation row = row(id, officer);
        if (row.state().equals("taken_back")) {
            return new Outcome.Over();
        }
        if (row.entered().by().equals(officer.id())) {
            return new Outcome.OwnEntry();
        }
        prolongations.approve(id, officer);
        return new Outcome.Approved();
    }

    /** @throws NotHere when there is none, or it is not this officer's to decide */
    @Transactional
    public Outcome takeBack(ProlongationId id, Prolongation.Back form, Officer officer) {
        row(id, officer);
        prolongations.takeBack(id, form.reason().strip(), officer);
        return new Outcome.TakenBack();
    }

    private Prolongation row(ProlongationId id, Officer officer) {
        access.allow(officer, APPROVE_PROLONGATION);
        if (officer.role() == Role.REGISTRAR && !officer.organisation().equals(OrganisationId.MIGRATION)) {
            throw new NotHere("prolongation");
        }
        return prolongations.find(id).orElseThrow(() -> new NotHere("prolongation"));
    }
}
