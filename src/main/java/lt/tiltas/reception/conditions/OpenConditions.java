package lt.tiltas.reception.conditions;

import static lt.tiltas.reception.ReceptionRight.INSPECT;
import static lt.tiltas.reception.ReceptionRight.VIEW_CONDITIONS;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.defect.Defects;
import lt.tiltas.reception.inspection.Inspections;
import lt.tiltas.reception.need.OpenNeeds;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One house that the officer runs; for the ministry there are figures only. */
@Service
class OpenConditions {

    private static final int MOST_DEFECTS = 50;

    @Component
    record Known(ConditionFigures figures, Inspections inspections, Defects defects, OpenNeeds needs) {}

    private final Access access;
    private final Known known;
    private final Clock clock;

    OpenConditions(Access access, Known known, Clock clock) {
        this.access = access;
        this.known = known;
        this.clock = clock;
    }

    @Transactional
    ConditionsPage open(SiteId site, Officer officer) {
        access.allow(officer, VIEW_CONDITIONS);
        ConditionFigures.House house = known.figures.houses().stream()
                .filter(one -> one.id().equals(site))
                .findFirst()
                .orElseThrow(() -> new NotHere("site"));
        ConditionFigures.Due due = known.figures.due();
        LocalDate on = due.of(house.openedOn(), house.figures().inspectedOn());
        return new ConditionsPage(
                new ConditionsList.House(site, house.name(), house.kind(), house.municipality()),
                new ConditionsList.Due(on, due.tone(on)),
                known.inspections.past(site),
                known.inspections.open(site).orElse(null),
                known.defects.openAt(site, MOST_DEFECTS),
                known.needs.count(site, officer).orElse(null),
                officer.may(INSPECT),
                LocalDate.now(clock));
    }
}
