package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.registration.person.PersonRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a member of the family, and says who in the register is so alike that somebody must answer. */
@Service
class SaveMember {

    private final Access access;
    private final Arrivals arrivals;
    private final PersonRows people;
    private final Questions questions;

    SaveMember(Access access, Arrivals arrivals, PersonRows people, Questions questions) {
        this.access = access;
        this.arrivals = arrivals;
        this.people = people;
        this.questions = questions;
    }

    @Transactional
    List<LikelyPerson> save(HouseholdId id, PersonId person, PersonForm form, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL, person);
        arrivals.touchable(id, officer);
        if (form.version() == 0) {
            people.add(person, id, form, false, officer);
        } else {
            people.change(person, form);
        }
        people.find(person).filter(row -> row.household().equals(id)).orElseThrow(() -> new NotHere("person"));
        arrivals.touch(id);
        return questions.strong(id, officer).getOrDefault(person, List.of());
    }
}
