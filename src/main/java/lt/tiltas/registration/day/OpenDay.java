package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.RUN_DAY;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A day at a place begins. Asked for twice, and by two colleagues at once, it is one day. */
@Service
class OpenDay {

    private final Access access;
    private final Days days;
    private final Clock clock;

    OpenDay(Access access, Days days, Clock clock) {
        this.access = access;
        this.days = days;
        this.clock = clock;
    }

    @Transactional
    DayId open(DayId id, DayForm form, Officer officer) {
        access.require(officer, RUN_DAY);
        LocalDate today = LocalDate.now(clock);
        days.open(id, form, today, officer);
        return days.find(id)
                .or(() -> days.at(form.place(), today, officer))
                .map(DeskDay::id)
                .orElseThrow();
    }
}
