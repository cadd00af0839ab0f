package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A desk at a station: whom it serves now, who waits, who was called and not there. */
@Service
class ShowStation {

    private final Access access;
    private final Days days;
    private final Visits visits;
    private final Figures figures;
    private final Tickets tickets;

    ShowStation(Access access, Days days, Visits visits, Figures figures, Tickets tickets) {
        this.access = access;
        this.days = days;
        this.visits = visits;
        this.figures = figures;
        this.tickets = tickets;
    }

    /** @param desk 0 when it has not been said yet which desk it is */
    @Transactional
    StationPage show(DayId id, String station, int desk, Officer officer) {
        access.allow(officer, WORK_AT_DAY);
        DeskDay day = days.find(id)
                .filter(known -> known.stations().contains(station))
                .orElseThrow(() -> new NotHere("station"));
        List<Visit> all = visits.at(id, station);
        Optional<Visit> now = all.stream()
                .filter(visit -> visit.state().equals("called") && visit.desk() == desk)
                .findFirst();
        Optional<Family> family =
                now.flatMap(visit -> tickets.family(visit.ticket().id()));
        StationFigures counted = figures.of(id).stream()
                .filter(one -> one.station().equals(station))
                .findFirst()
                .orElseThrow();
        return new StationPage(day, counted, desk, now, family, all, visits.gone(id, station));
    }
}
