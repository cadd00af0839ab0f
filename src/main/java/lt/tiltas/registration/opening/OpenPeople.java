package lt.tiltas.registration.opening;

import static lt.tiltas.registration.RegistrationRight.OPEN_PERSON;

import java.util.List;
import java.util.Locale;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Subject;
import lt.tiltas.access.Subjects;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** The data-protection officer opens a household by its number, with the reason kept. */
@Service
public class OpenPeople {

    private static final int SHORTEST = 10;

    /** @param number the household's, as on its papers */
    public record Wanted(String number, String reason) {

        public Wanted {
            number = Typed.text(number);
            reason = Typed.text(reason);
        }

        void check(BindingResult errors) {
            if (number.isEmpty()) {
                Typed.wrong(errors, "number", "opening.error.number");
            }
            if (reason.length() < SHORTEST) {
                Typed.wrong(errors, "reason", "opening.error.reason", reason);
            }
        }
    }

    public record Page(List<Openings.Opened> opened, List<Openings.Due> due) {}

    sealed interface Outcome {

        record Opened(int people) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Access access;
    private final Subjects subjects;
    private final Openings openings;

    OpenPeople(Access access, Subjects subjects, Openings openings) {
        this.access = access;
        this.subjects = subjects;
        this.openings = openings;
    }

    @Transactional
    Page page(Officer officer) {
        access.allow(officer, OPEN_PERSON);
        List<Openings.Opened> opened = openings.now();
        access.saw(
                officer,
                OPEN_PERSON,
                opened.stream().map(one -> new PersonId(one.id())).toList());
        return new Page(opened, openings.due());
    }

    @Transactional
    Outcome open(Wanted wanted, Officer officer) {
        access.allow(officer, OPEN_PERSON);
        List<? extends Subject> people = numbered(wanted.number());
        access.searched(officer, OPEN_PERSON, wanted.number(), people);
        if (people.isEmpty()) {
            return new Outcome.Unknown();
        }
        openings.add(people, wanted.reason(), officer);
        return new Outcome.Opened(people.size());
    }

    /** Small letters are typed for great ones. */
    private List<? extends Subject> numbered(String number) {
        List<? extends Subject> people = subjects.numbered(number);
        return people.isEmpty() ? subjects.numbered(number.toUpperCase(Locale.ROOT)) : people;
    }
}
