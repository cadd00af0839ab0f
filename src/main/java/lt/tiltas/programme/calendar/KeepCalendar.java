package lt.tiltas.programme.calendar;

import static lt.tiltas.programme.MeetingRight.KEEP_CALENDAR;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case manager's own secret address: made, renewed, taken back. */
@Service
public class KeepCalendar {

    private final Access access;
    private final CalendarAddresses addresses;

    KeepCalendar(Access access, CalendarAddresses addresses) {
        this.access = access;
        this.addresses = addresses;
    }

    @Transactional
    public Optional<CalendarAddresses.Standing> open(Officer officer) {
        access.allow(officer, KEEP_CALENDAR);
        return addresses.of(officer);
    }

    @Transactional
    public CalendarSecret renew(Officer officer) {
        access.allow(officer, KEEP_CALENDAR);
        return addresses.renew(officer);
    }

    @Transactional
    public void withdraw(Officer officer) {
        access.allow(officer, KEEP_CALENDAR);
        addresses.withdraw(officer);
    }
}
