package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.WORK_AT_PERMIT_DESK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.unit.Unit;
import lt.tiltas.permits.unit.Units;
import lt.tiltas.permits.visit.DeskVisits.Line;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the desk serves, who waits, who is expected today. Those whose names are shown are recorded. */
@Service
class ShowDesk {

    private static final int PAGE = 25;
    private static final int ROW = 30;

    /** What is read for a desk. */
    @Component
    record Read(Units units, DeskVisits visits, Appointments appointments, VisitNeeds needs) {}

    private final Access access;
    private final Households households;
    private final Read read;
    private final Clock clock;

    ShowDesk(Access access, Households households, Read read, Clock clock) {
        this.access = access;
        this.households = households;
        this.read = read;
        this.clock = clock;
    }

    /** @param desk 0 while it has not been said which one this is */
    @Transactional
    DeskPage show(Optional<UnitId> id, int desk, int page, Officer officer) {
        access.allow(officer, WORK_AT_PERMIT_DESK);
        List<Unit> units = read.units.all().stream()
                .filter(unit -> unit.org().equals(officer.organisation()))
                .toList();
        if (id.isEmpty()) {
            return DeskPage.unsaid(units);
        }
        Unit unit = units.stream()
                .filter(one -> one.id().equals(id.get()))
                .findFirst()
                .orElseThrow(() -> new NotHere("unit"));
        return page(units, unit, desk, page, officer);
    }

    private DeskPage page(List<Unit> units, Unit unit, int desk, int page, Officer officer) {
        List<Line> all = read.visits.today(unit.id(), LocalDate.now(clock));
        Paged<Line> today = Paged.of(of(all, VisitState.BOOKED), page, PAGE);
        access.saw(
                officer,
                WORK_AT_PERMIT_DESK,
                today.rows().stream()
                        .map(line -> line.name().person())
                        .filter(Objects::nonNull)
                        .toList());
        List<Line> called = of(all, VisitState.CALLED);
        return new DeskPage(
                units,
                Optional.of(unit),
                desk,
                called.stream()
                        .filter(line -> Objects.equals(line.when().desk(), desk))
                        .findFirst()
                        .map(line -> serving(line, officer)),
                of(all, VisitState.CHECKED_IN).stream().limit(ROW).toList(),
                of(all, VisitState.NO_SHOW),
                called.stream()
                        .filter(line -> !Objects.equals(line.when().desk(), desk))
                        .toList(),
                today,
                of(all, VisitState.SERVED).size());
    }

    private DeskPage.Serving serving(Line line, Officer officer) {
        Appointment visit = read.appointments.find(line.id()).orElseThrow(() -> new NotHere("visit"));
        HouseholdCard card = households.open(visit.household(), officer, WORK_AT_PERMIT_DESK);
        return new DeskPage.Serving(line, card, read.needs.waiting(visit).size());
    }

    private static List<Line> of(List<Line> all, VisitState state) {
        return all.stream().filter(line -> line.state() == state).toList();
    }
}
