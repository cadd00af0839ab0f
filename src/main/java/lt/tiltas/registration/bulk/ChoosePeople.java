package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.EXPORT_PEOPLE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts people into the officer's choice and takes them out of it. Whoever may not be corrected is passed over without a word of who. */
@Service
class ChoosePeople {

    /**
     * What was ticked on a page.
     *
     * @param shown whom the page has shown: who of them is not ticked leaves the choice
     * @param all whether everybody shown is meant, whatever is ticked
     */
    record Ticked(List<PersonId> person, List<PersonId> shown, List<HouseholdId> household, String all) {

        Ticked {
            person = person == null ? List.of() : person;
            shown = shown == null ? List.of() : shown;
            household = household == null ? List.of() : household;
            all = String.valueOf(all);
        }

        boolean everybody() {
            return all.equals("true");
        }
    }

    /**
     * @param added who are in the choice now and were not before
     * @param count how many there are now
     */
    record Chosen(int added, int count) {

        boolean full() {
            return count == Choice.MOST;
        }
    }

    private final Access access;
    private final Choice choice;
    private final CorrectablePeople people;

    ChoosePeople(Access access, Choice choice, CorrectablePeople people) {
        this.access = access;
        this.choice = choice;
        this.people = people;
    }

    @Transactional
    public Chosen choose(Ticked ticked, Officer officer) {
        access.allow(officer, EXPORT_PEOPLE);
        if (!ticked.everybody()) {
            choice.remove(
                    ticked.shown.stream()
                            .filter(person -> !ticked.person.contains(person))
                            .toList(),
                    officer);
        }
        List<UUID> wanted = new ArrayList<>(choice.members(ticked.household));
        (ticked.everybody() ? ticked.shown : ticked.person).forEach(person -> wanted.add(person.value()));
        List<UUID> free = people.of(wanted, officer).values().stream()
                .filter(person -> person.stays() == null)
                .map(person -> person.id().value())
                .toList();
        int added = choice.add(free, officer);
        return new Chosen(added, choice.of(officer).size());
    }

    /** @param people nobody named means everybody */
    @Transactional
    public int withdraw(List<PersonId> people, Officer officer) {
        access.allow(officer, EXPORT_PEOPLE);
        return people.isEmpty() ? choice.empty(officer) : choice.remove(people, officer);
    }
}
