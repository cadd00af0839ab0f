package lt.tiltas.reception.issue;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.HousePeople;
import lt.tiltas.reception.presence.Resident;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At the counter of a house: to those of the family who are ticked. */
@Service
class HandOver {

    private final Access access;
    private final HousePeople residents;
    private final GiveOut giveOut;
    private final Issues issues;
    private final Clock clock;

    HandOver(Access access, HousePeople residents, GiveOut giveOut, Issues issues, Clock clock) {
        this.access = access;
        this.residents = residents;
        this.giveOut = giveOut;
        this.issues = issues;
        this.clock = clock;
    }

    /** @throws NotHere when nobody of it lives there, or the house is another's to keep */
    @Transactional
    List<Resident> family(SiteId site, HouseholdId household, Officer officer) {
        access.allow(officer, RECORD_PRESENCE);
        residents.house(site);
        List<Resident> family = residents.of(site, household);
        if (family.isEmpty()) {
            throw new NotHere("resident");
        }
        return family;
    }

    @Transactional
    GiveOut.Outcome hand(SiteId site, HouseholdId household, GiveOut.New wanted, Officer officer) {
        List<Resident> people = family(site, household, officer).stream()
                .filter(resident -> wanted.people().contains(resident.person()))
                .toList();
        if (people.isEmpty()) {
            throw new NotHere("resident");
        }
        return giveOut.give(
                new GiveOut.Act(wanted.key(), site, wanted.what(), OffsetDateTime.now(clock)), people, officer);
    }

    @Transactional
    void takeBack(SiteId site, HouseholdId household, IssueId issue, Officer officer) {
        family(site, household, officer);
        UUID person = issues.takeBack(site, issue, OffsetDateTime.now(clock), officer);
        access.saw(officer, RECORD_PRESENCE, person == null ? List.of() : List.of(new PersonId(person)));
    }
}
