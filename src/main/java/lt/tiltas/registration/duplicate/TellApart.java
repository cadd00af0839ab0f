package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Sameness;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two records are two people; nobody is asked again. */
@Service
class TellApart {

    private final Access access;
    private final ComparePeople compare;
    private final Sameness sameness;

    TellApart(Access access, ComparePeople compare, Sameness sameness) {
        this.access = access;
        this.compare = compare;
        this.sameness = sameness;
    }

    @Transactional
    Comparison tell(PersonId one, PersonId other, Officer officer) {
        access.require(officer, MERGE_PEOPLE, one, other);
        Comparison comparison = compare.compare(one, other, officer);
        sameness.areTwo(one, other, officer);
        return comparison;
    }
}
