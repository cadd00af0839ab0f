package lt.tiltas.registration.erasure;

import static lt.tiltas.registration.RegistrationRight.ERASE_PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.RightsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases a person for good: after the check of what the law still wants kept, and after the officer was asked twice. */
@Service
public class ErasePerson {

    /**
     * What the officer decides on.
     *
     * @param goes how much, by message key {@code erasure.goes.<what>}
     * @param keptUntil until when the law wants it kept; null while the family is in the country's care
     */
    public record Open(
            RightsOf.Whose whose,
            Map<String, Integer> goes,
            @Nullable LocalDate keptUntil,
            boolean keptNow) {

        /** Why it may not be erased on this ground; message key {@code erasure.stopped.<why>}. */
        public Optional<String> stopped(String ground) {
            if (whose.restriction().isPresent()) {
                return Optional.of("restricted");
            }
            if (!ground.equals(Wanted.NO_LONGER_NEEDED)) {
                return Optional.empty();
            }
            return keptUntil == null ? Optional.of("in-care") : keptNow ? Optional.of("kept") : Optional.empty();
        }
    }

    sealed interface Outcome {

        record Erased() implements Outcome {}

        record Stopped(String why) implements Outcome {}

        /** Another number was typed than the household's. */
        record OtherNumber() implements Outcome {}
    }

    private final Access access;
    private final RightsOf rightsOf;
    private final Erasures erasures;
    private final Retention retention;
    private final Officers officers;

    ErasePerson(Access access, RightsOf rightsOf, Erasures erasures, Retention retention, Officers officers) {
        this.access = access;
        this.rightsOf = rightsOf;
        this.erasures = erasures;
        this.retention = retention;
        this.officers = officers;
    }

    @Transactional
    Open open(PersonId person, Officer officer) {
        access.allow(officer, ERASE_PERSON);
        Open open = find(person);
        access.saw(officer, ERASE_PERSON, List.of(person));
        return open;
    }

    @Transactional
    Outcome erase(PersonId person, Wanted wanted, Officer officer) {
        access.require(officer, ERASE_PERSON, person);
        Open open = find(person);
        Optional<String> stopped = open.stopped(wanted.ground());
        if (stopped.isPresent()) {
            return new Outcome.Stopped(stopped.get());
        }
        if (!wanted.number().equalsIgnoreCase(open.whose.card().number())) {
            return new Outcome.OtherNumber();
        }
        officers.forget(person);
        erasures.erase(person, wanted.ground(), wanted.reason());
        return new Outcome.Erased();
    }

    private Open find(PersonId person) {
        RightsOf.Whose whose = rightsOf.find(person);
        if (erasures.isErased(person)) {
            throw new NotHere("person");
        }
        LocalDate until = retention.keptUntil(whose.card().state().leftOn());
        return new Open(whose, erasures.extent(person).counts(), until, until != null && retention.runs(until));
    }
}
