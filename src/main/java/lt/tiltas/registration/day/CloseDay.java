package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.RUN_DAY;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No number is given out any more; what stands of the day is its summary. */
@Service
class CloseDay {

    private final Access access;
    private final Days days;

    CloseDay(Access access, Days days) {
        this.access = access;
        this.days = days;
    }

    @Transactional
    void close(DayId id, Officer officer) {
        access.require(officer, RUN_DAY);
        days.find(id).orElseThrow(() -> new NotHere("day"));
        days.close(id, officer);
    }
}
