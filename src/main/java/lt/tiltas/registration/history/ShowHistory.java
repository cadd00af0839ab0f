package lt.tiltas.registration.history;

import static lt.tiltas.registration.RegistrationRight.ASSESS_NEEDS;
import static lt.tiltas.registration.RegistrationRight.VIEW_HISTORY;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.RightsOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of one record: registrars of anybody's, case managers of those they hold, the data-protection officer of whom is opened. */
@Service
class ShowHistory {

    record Open(RightsOf.Whose whose, List<Entry> entries) {}

    private final Access access;
    private final RightsOf rightsOf;
    private final Histories histories;

    ShowHistory(Access access, RightsOf rightsOf, Histories histories) {
        this.access = access;
        this.rightsOf = rightsOf;
        this.histories = histories;
    }

    @Transactional
    Open open(PersonId person, Officer officer) {
        access.allow(officer, VIEW_HISTORY);
        RightsOf.Whose whose = rightsOf.find(person);
        if (officer.role() == Role.CASEMANAGER && !whose.card().state().holder().equals(officer.organisation())) {
            throw new NotHere("person");
        }
        access.saw(officer, VIEW_HISTORY, List.of(person));
        List<Entry> entries = histories.of(person, whose.card().id(), officer.may(ASSESS_NEEDS));
        if (entries.stream().anyMatch(entry -> entry.kind().startsWith("special"))) {
            access.saw(officer, ASSESS_NEEDS, List.of(person));
        }
        return new Open(whose, entries);
    }
}
