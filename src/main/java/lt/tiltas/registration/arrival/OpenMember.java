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

/** A member of the family as last saved; without a person, the next one with what the family shares filled in. */
@Service
class OpenMember {

    private final Access access;
    private final OpenArrival openArrival;
    private final PersonRows people;

    OpenMember(Access access, OpenArrival openArrival, PersonRows people) {
        this.access = access;
        this.openArrival = openArrival;
        this.people = people;
    }

    @Transactional
    PersonForm open(HouseholdId id, PersonId person, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL, person);
        openArrival.card(id, officer);
        return people.find(person)
                .filter(row -> row.household().equals(id))
                .orElseThrow(() -> new NotHere("person"))
                .form();
    }

    @Transactional
    PersonForm next(HouseholdId id, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL);
        openArrival.card(id, officer);
        List<PersonRows.Row> family = people.of(id);
        return PersonForm.after(family.isEmpty() ? null : family.getLast().form());
    }
}
