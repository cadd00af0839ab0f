package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day as it is now: the stations, the families on their way, and the sum. No person is shown, only numbers. */
@Service
class ShowDay {

    private final Access access;
    private final Days days;
    private final Visits visits;
    private final Figures figures;

    ShowDay(Access access, Days days, Visits visits, Figures figures) {
        this.access = access;
        this.days = days;
        this.visits = visits;
        this.figures = figures;
    }

    @Transactional
    DayPage show(DayId id, Officer officer) {
        access.allow(officer, WORK_AT_DAY);
        DeskDay day = days.find(id).orElseThrow(() -> new NotHere("day"));
        return new DayPage(
                day,
                figures.of(id),
                figures.sum(id),
                Way.of(visits.underWay(id, DayPage.SHOWN)),
                figures.byHour(id, day.stations().get(1)));
    }

    @Transactional
    List<DeskDay> list(Officer officer) {
        access.allow(officer, WORK_AT_DAY);
        return days.latest();
    }
}
