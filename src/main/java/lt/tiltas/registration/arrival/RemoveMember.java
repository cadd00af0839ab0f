package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.PersonRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RemoveMember {

    private final Access access;
    private final Arrivals arrivals;
    private final PersonRows people;

    RemoveMember(Access access, Arrivals arrivals, PersonRows people) {
        this.access = access;
        this.arrivals = arrivals;
        this.people = people;
    }

    /** @return how many are left */
    @Transactional
    int remove(HouseholdId id, PersonId person, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL, person);
        arrivals.touchable(id, officer);
        people.find(person).filter(row -> row.household().equals(id)).orElseThrow(() -> new NotHere("person"));
        people.remove(person);
        arrivals.touch(id);
        return people.of(id).size();
    }
}
