package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Paged;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inspections from devices on which somebody of this office has to decide: take it, or put it aside. */
@Service
class DecideHeldInspection implements Work.Source {

    sealed interface Outcome {
        record Taken(InspectionId id) implements Outcome {}

        /** The house is not this office's to look over, another inspection is open there, or it came a second time with other content. */
        record NotPossible() implements Outcome {}
    }

    private static final int PAGE = 25;

    private final Access access;
    private final SentRows sent;
    private final Inspections inspections;
    private final TakeOver takeOver;

    DecideHeldInspection(Access access, SentRows sent, Inspections inspections, TakeOver takeOver) {
        this.access = access;
        this.sent = sent;
        this.inspections = inspections;
        this.takeOver = takeOver;
    }

    @Transactional(readOnly = true)
    Paged<SentRows.Held> list(int page, Officer officer) {
        access.allow(officer, INSPECT);
        return new Paged<>(sent.held(Paged.from(page, PAGE), PAGE), Math.max(page, 0), PAGE, sent.count());
    }

    @Transactional
    Outcome take(InspectionId id, String hash, Officer officer) {
        access.allow(officer, INSPECT);
        inspections.lock(id.value());
        SentRows.Held held = sent.waiting(id, hash);
        SiteId site = new SiteId(held.sent().site());
        if (inspections.find(id).isPresent()
                || inspections.house(site).isEmpty()
                || inspections.open(site).isPresent()) {
            return new Outcome.NotPossible();
        }
        takeOver.take(id, held.sent(), officer);
        sent.settle(id, hash, officer);
        return new Outcome.Taken(id);
    }

    @Override
    public List<Work> of(Officer officer) {
        return officer.may(INSPECT)
                ? List.of(new Work("work.inspections-held", sent.count(), "/inspections/held", "warning", "soon"))
                : List.of();
    }

    @Transactional
    void putAside(InspectionId id, String hash, Officer officer) {
        access.allow(officer, INSPECT);
        sent.waiting(id, hash);
        sent.settle(id, hash, officer);
    }
}
