package lt.tiltas.registration.duplicate;

import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.PersonForm;

/** One of the two records put side by side. */
public record Side(PersonId id, PersonForm form, HouseholdCard card) {

    public String name() {
        return form.names().latin();
    }

    public String href() {
        return "/households/" + card.id();
    }
}
