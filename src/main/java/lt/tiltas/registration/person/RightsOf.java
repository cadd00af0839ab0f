package lt.tiltas.registration.person;

import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Restriction;
import lt.tiltas.registration.household.HouseholdCards;
import org.springframework.stereotype.Component;

/** The person whose rights are being served: the registered, whom row-level security lets this officer see. */
@Component
public class RightsOf {

    /** @param name as in the travel document */
    public record Whose(PersonId id, String name, HouseholdCard card, Optional<Restriction> restriction) {}

    private final PersonRows people;
    private final HouseholdCards cards;
    private final Restricted restricted;

    RightsOf(PersonRows people, HouseholdCards cards, Restricted restricted) {
        this.people = people;
        this.cards = cards;
        this.restricted = restricted;
    }

    /** @throws NotHere when there is none */
    public Whose find(PersonId person) {
        PersonRows.Row row = people.find(person).orElseThrow(() -> new NotHere("person"));
        HouseholdCard card =
                cards.find(row.household()).filter(found -> !found.isDraft()).orElseThrow(() -> new NotHere("person"));
        return new Whose(person, row.form().names().latin(), card, restricted.now(person));
    }
}
