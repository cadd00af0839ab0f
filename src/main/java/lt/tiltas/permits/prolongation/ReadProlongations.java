package lt.tiltas.permits.prolongation;

import static lt.tiltas.permits.PermitRight.APPROVE_PROLONGATION;
import static lt.tiltas.permits.PermitRight.VIEW_PROLONGATIONS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.ProlongationId;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ReadProlongations implements Work.Source {

    /** @param mine whether the reader has entered it and cannot be the second */
    public record Read(Prolongation row, boolean mine) {}

    private final Access access;
    private final Prolongations prolongations;

    ReadProlongations(Access access, Prolongations prolongations) {
        this.access = access;
        this.prolongations = prolongations;
    }

    @Transactional(readOnly = true)
    public List<Prolongation> all(Officer officer) {
        access.allow(officer, VIEW_PROLONGATIONS);
        return prolongations.all();
    }

    /** @throws NotHere when there is none */
    @Transactional(readOnly = true)
    public Read one(ProlongationId id, Officer officer) {
        access.allow(officer, VIEW_PROLONGATIONS);
        Prolongation row = prolongations.find(id).orElseThrow(() -> new NotHere("prolongation"));
        return new Read(row, row.entered().by().equals(officer.id()));
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(APPROVE_PROLONGATION) || !officer.organisation().equals(OrganisationId.MIGRATION)) {
            return List.of();
        }
        return List.of(new Work("work.prolongations", prolongations.waiting(), "/prolongations", "book", "soon"));
    }
}
