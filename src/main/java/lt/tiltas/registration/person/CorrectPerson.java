package lt.tiltas.registration.person;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.HouseholdCards;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a member after registration; the old value stays. Registrars do it for anybody, a case manager for those of the own house. */
@Service
public class CorrectPerson {

    /** @param stopped why it may not be changed, if it may not */
    public record Open(
            PersonForm person, Paper paper, HouseholdCard card, List<Change> changes, Optional<Stopped> stopped) {}

    /** Of a person and of the document. */
    public sealed interface Outcome {

        /** @param fields how many have changed */
        record Corrected(int fields) implements Outcome {}

        record Refused(Stopped why) implements Outcome {}
    }

    /** What stands beside the person's own row. */
    @Component
    record Beside(Papers papers, Changes changes, Restricted restricted) {}

    private final Access access;
    private final PersonRows people;
    private final HouseholdCards cards;
    private final Beside beside;

    CorrectPerson(Access access, PersonRows people, HouseholdCards cards, Beside beside) {
        this.access = access;
        this.people = people;
        this.cards = cards;
        this.beside = beside;
    }

    @Transactional
    Open open(PersonId id, Officer officer) {
        access.allow(officer, CORRECT_PERSON);
        PersonRows.Row row = people.find(id).orElseThrow(() -> new NotHere("person"));
        HouseholdCard card = correctable(row, officer);
        access.saw(officer, CORRECT_PERSON, List.of(id));
        return new Open(row.form(), beside.papers.of(id), card, beside.changes.of(id), beside.restricted.stops(id));
    }

    @Transactional
    public Outcome correct(PersonId id, PersonForm corrected, Officer officer) {
        access.require(officer, CORRECT_PERSON, id);
        PersonRows.Row row = people.find(id).orElseThrow(() -> new NotHere("person"));
        correctable(row, officer);
        Optional<Stopped> stopped = beside.restricted.stops(id);
        if (stopped.isPresent()) {
            return new Outcome.Refused(stopped.get());
        }
        people.change(id, corrected);
        return new Outcome.Corrected(
                beside.changes.record(id, row.form(), corrected, officer).size());
    }

    private HouseholdCard correctable(PersonRows.Row row, Officer officer) {
        return cards.find(row.household())
                .filter(card -> !card.isDraft())
                .filter(card -> officer.role() == Role.REGISTRAR
                        || card.state().holder().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("person"));
    }
}
