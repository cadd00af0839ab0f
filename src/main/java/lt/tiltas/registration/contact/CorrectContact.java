package lt.tiltas.registration.contact;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.household.HouseholdCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects how a registered family is reached: its holder's case managers, and the registrars of the office that registered it. */
@Service
class CorrectContact {

    sealed interface Outcome {

        /** @param fields how many have changed */
        record Corrected(int fields) implements Outcome {}

        /** Every member's record is restricted or erased. */
        record Stopped() implements Outcome {}
    }

    private final Access access;
    private final HouseholdCards cards;
    private final Contacts contacts;

    CorrectContact(Access access, HouseholdCards cards, Contacts contacts) {
        this.access = access;
        this.cards = cards;
        this.contacts = contacts;
    }

    @Transactional
    HouseholdCard open(HouseholdId id, Officer officer) {
        access.allow(officer, CORRECT_PERSON);
        HouseholdCard card = correctable(id, officer);
        access.saw(officer, CORRECT_PERSON, card.people());
        return card;
    }

    @Transactional
    Outcome correct(HouseholdId id, ContactForm form, Officer officer) {
        access.allow(officer, CORRECT_PERSON);
        HouseholdCard card = correctable(id, officer);
        access.saw(officer, CORRECT_PERSON, card.people());
        if (stopped(card)) {
            return new Outcome.Stopped();
        }
        Map<String, String> old = ContactForm.of(card).fields();
        Map<String, String> now = form.fields();
        List<String> changed = now.keySet().stream()
                .filter(field -> !now.get(field).equals(old.get(field)))
                .toList();
        if (!changed.isEmpty()) {
            contacts.change(id, form);
            contacts.record(id, changed, old, now, officer);
        }
        return new Outcome.Corrected(changed.size());
    }

    static boolean stopped(HouseholdCard card) {
        return card.members().stream()
                .allMatch(member -> card.marks().restricted().contains(member.id())
                        || card.marks().erased().contains(member.id()));
    }

    private HouseholdCard correctable(HouseholdId id, Officer officer) {
        return cards.find(id)
                .filter(card -> card.state().code().equals("registered"))
                .filter(card -> card.state().holder().equals(officer.organisation())
                        || officer.role() == Role.REGISTRAR
                                && card.state().registeredBy().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("household"));
    }
}
