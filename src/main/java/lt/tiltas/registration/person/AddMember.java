package lt.tiltas.registration.person;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.HouseholdCards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody joins a registered household: a child is born, a grandmother follows. */
@Service
class AddMember {

    record Open(PersonForm person, HouseholdCard card) {}

    private final Access access;
    private final PersonRows people;
    private final HouseholdCards cards;
    private final ApplicationEventPublisher events;

    AddMember(Access access, PersonRows people, HouseholdCards cards, ApplicationEventPublisher events) {
        this.access = access;
        this.people = people;
        this.cards = cards;
        this.events = events;
    }

    @Transactional
    Open open(HouseholdId id, Officer officer) {
        access.allow(officer, CORRECT_PERSON);
        HouseholdCard card = addable(id, officer);
        access.saw(officer, CORRECT_PERSON, card.people());
        List<PersonRows.Row> family = people.of(id);
        return new Open(
                PersonForm.after(family.isEmpty() ? null : family.getLast().form()), card);
    }

    /** @param own made by the page, so that a double click adds one person */
    @Transactional
    void add(HouseholdId id, PersonId own, PersonForm person, boolean bornHere, Officer officer) {
        access.require(officer, CORRECT_PERSON, own);
        addable(id, officer);
        people.add(own, id, person, bornHere, officer);
        events.publishEvent(
                new PeopleEntered(List.of(own), "member", officer.organisation(), officer.role() == Role.REGISTRAR));
    }

    private HouseholdCard addable(HouseholdId id, Officer officer) {
        return cards.find(id)
                .filter(card -> card.state().code().equals("registered"))
                .filter(card -> officer.role() == Role.REGISTRAR
                        || card.state().holder().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("household"));
    }
}
