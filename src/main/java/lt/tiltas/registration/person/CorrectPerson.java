package lt.tiltas.registration.person;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.HouseholdCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a member after registration; the old value stays. Registrars do it for anybody, a case manager for those of the own house. */
@Service
public class CorrectPerson {

    public record Open(PersonForm person, Paper paper, HouseholdCard card, List<Change> changes) {}

    private final Access access;
    private final PersonRows people;
    private final HouseholdCards cards;
    private final Papers papers;
    private final Changes changes;

    CorrectPerson(Access access, PersonRows people, HouseholdCards cards, Papers papers, Changes changes) {
        this.access = access;
        this.people = people;
        this.cards = cards;
        this.papers = papers;
        this.changes = changes;
    }

    @Transactional
    Open open(PersonId id, Officer officer) {
        access.allow(officer, CORRECT_PERSON);
        PersonRows.Row row = people.find(id).orElseThrow(() -> new NotHere("person"));
        HouseholdCard card = correctable(row, officer);
        access.saw(officer, CORRECT_PERSON, List.of(id));
        return new Open(row.form(), papers.of(id), card, changes.of(id));
    }

    /** @return how many fields have changed */
    @Transactional
    int correct(PersonId id, PersonForm corrected, Officer officer) {
        access.require(officer, CORRECT_PERSON, id);
        PersonRows.Row row = people.find(id).orElseThrow(() -> new NotHere("person"));
        correctable(row, officer);
        people.change(id, corrected);
        return changes.record(id, row.form(), corrected, officer).size();
    }

    private HouseholdCard correctable(PersonRows.Row row, Officer officer) {
        return cards.find(row.household())
                .filter(card -> !card.isDraft())
                .filter(card -> officer.role() == Role.REGISTRAR
                        || card.state().holder().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("person"));
    }
}
