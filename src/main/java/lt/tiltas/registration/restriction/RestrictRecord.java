package lt.tiltas.registration.restriction;

import static lt.tiltas.registration.RegistrationRight.RESTRICT_RECORD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Restriction;
import lt.tiltas.registration.person.Restricted;
import lt.tiltas.registration.person.RightsOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks a record as restricted, and lifts it again. Both stay in the history. */
@Service
public class RestrictRecord {

    static final String AT_MOST = "registration.restriction-at-most";

    /** @param latest the last day that may be chosen */
    public record Open(RightsOf.Whose whose, List<Restriction> history, LocalDate today, LocalDate latest) {}

    sealed interface Outcome {

        /** Also when the same request came before. */
        record Done(String name) implements Outcome {}

        /** There is nothing to lift, or it is restricted already. */
        record Already(String name) implements Outcome {}
    }

    private final Access access;
    private final RightsOf rightsOf;
    private final Restricted restricted;
    private final Rules rules;
    private final Clock clock;

    RestrictRecord(Access access, RightsOf rightsOf, Restricted restricted, Rules rules, Clock clock) {
        this.access = access;
        this.rightsOf = rightsOf;
        this.restricted = restricted;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    Open open(PersonId person, Officer officer) {
        access.allow(officer, RESTRICT_RECORD);
        RightsOf.Whose whose = rightsOf.find(person);
        access.saw(officer, RESTRICT_RECORD, List.of(person));
        LocalDate today = LocalDate.now(clock);
        return new Open(whose, restricted.of(person), today, today.plusMonths(rules.months(AT_MOST, today)));
    }

    /** @param own made by the page, so that a double click restricts once */
    @Transactional
    Outcome restrict(PersonId person, UUID own, NewRestriction wanted, Officer officer) {
        access.require(officer, RESTRICT_RECORD, person);
        RightsOf.Whose whose = rightsOf.find(person);
        Optional<Restriction> standing = whose.restriction();
        if (standing.isPresent()) {
            return standing.get().id().equals(own) ? new Outcome.Done(whose.name()) : new Outcome.Already(whose.name());
        }
        restricted.add(
                own, person, wanted.ground(), wanted.reason(), wanted.until().date(), officer);
        return new Outcome.Done(whose.name());
    }

    @Transactional
    Outcome lift(PersonId person, String why, Officer officer) {
        access.require(officer, RESTRICT_RECORD, person);
        RightsOf.Whose whose = rightsOf.find(person);
        if (whose.restriction().isEmpty()) {
            return new Outcome.Already(whose.name());
        }
        restricted.lift(whose.restriction().get().id(), why, officer);
        return new Outcome.Done(whose.name());
    }
}
