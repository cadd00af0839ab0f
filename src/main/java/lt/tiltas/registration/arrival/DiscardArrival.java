package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.PersonRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a registration that was begun by mistake; a registered household cannot be taken back. */
@Service
class DiscardArrival {

    private final Access access;
    private final Arrivals arrivals;
    private final PersonRows people;

    DiscardArrival(Access access, Arrivals arrivals, PersonRows people) {
        this.access = access;
        this.arrivals = arrivals;
        this.people = people;
    }

    @Transactional
    void discard(HouseholdId id, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        arrivals.touchable(id, officer);
        List<PersonId> family = people.of(id).stream().map(PersonRows.Row::id).toList();
        access.saw(officer, REGISTER_ARRIVAL, family);
        family.forEach(people::remove);
        arrivals.remove(id);
    }
}
