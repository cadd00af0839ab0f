package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A house is looked over from today. One inspection at a time: whoever begins while one is open joins it. */
@Service
class BeginInspection {

    sealed interface Outcome {
        record Begun(InspectionId id) implements Outcome {}

        record Joined(InspectionId id) implements Outcome {}
    }

    private final Access access;
    private final Inspections inspections;
    private final Clock clock;

    BeginInspection(Access access, Inspections inspections, Clock clock) {
        this.access = access;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** @throws NotHere when the house is closed or not this officer's to look over */
    @Transactional
    Outcome begin(SiteId site, InspectionId own, Officer officer) {
        access.allow(officer, INSPECT);
        inspections.house(site).orElseThrow(() -> new NotHere("site"));
        inspections.lock(site.value());
        Optional<Inspection> open = inspections.open(site);
        if (open.isPresent()) {
            return new Outcome.Joined(open.get().id());
        }
        if (inspections.find(own).isPresent()) {
            return new Outcome.Joined(own);
        }
        inspections.add(own, site, LocalDate.now(clock), false, officer);
        return new Outcome.Begun(own);
    }
}
