package lt.tiltas.registration.scan;

import static lt.tiltas.registration.RegistrationRight.VIEW_SCAN;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Scan;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.person.PersonRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose scans there are. Registrars open anybody's, a case manager those of the own house. */
@Service
public class OpenScans {

    /** @param name of the person */
    public record Open(PersonId person, String name, HouseholdCard card, List<Scan> scans) {}

    private final Access access;
    private final PersonRows people;
    private final HouseholdCards cards;
    private final Scans scans;

    OpenScans(Access access, PersonRows people, HouseholdCards cards, Scans scans) {
        this.access = access;
        this.people = people;
        this.cards = cards;
        this.scans = scans;
    }

    @Transactional
    Open open(PersonId person, Officer officer) {
        access.allow(officer, VIEW_SCAN);
        Open open = reachable(person, officer);
        access.saw(officer, VIEW_SCAN, List.of(person));
        return open;
    }

    /** @throws NotHere when there is no such person, or it is not this officer's to open */
    Open reachable(PersonId person, Officer officer) {
        PersonRows.Row row = people.find(person).orElseThrow(() -> new NotHere("person"));
        HouseholdCard card = cards.find(row.household())
                .filter(found -> !found.isDraft())
                .filter(found -> officer.role() == Role.REGISTRAR
                        || found.state().holder().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("person"));
        return new Open(person, row.form().names().latin(), card, scans.of(List.of(person)));
    }
}
