package lt.tiltas.reception.presence;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.issue.Kitchen;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a family at the door of the house in which it lives. */
@Service
class OpenCheckpoint {

    private final Access access;
    private final HousePeople residents;
    private final Kitchen kitchen;
    private final DoorRules nights;
    private final Clock clock;

    OpenCheckpoint(Access access, HousePeople residents, Kitchen kitchen, DoorRules nights, Clock clock) {
        this.access = access;
        this.residents = residents;
        this.kitchen = kitchen;
        this.nights = nights;
        this.clock = clock;
    }

    @Transactional
    Checkpoint open(SiteId site, HouseholdId household, Officer officer) {
        access.allow(officer, RECORD_PRESENCE);
        House house = residents.house(site);
        List<Resident> people = residents.of(site, household);
        if (people.isEmpty()) {
            throw new NotHere("resident");
        }
        access.saw(
                officer,
                RECORD_PRESENCE,
                people.stream().map(Resident::personId).toList());
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime now = OffsetDateTime.now(clock);
        var day = new Checkpoint.Day(today, now, house.kept() ? nights.unseen(today) : 0, nights.adultBorn(today));
        boolean baby = people.stream().anyMatch(person -> person.bornAfter(today.minusYears(Kitchen.BABY_YEARS)));
        boolean minor = people.stream().anyMatch(person -> person.bornAfter(day.adultBorn()));
        return new Checkpoint(
                house,
                household,
                people,
                day,
                UUID.randomUUID(),
                new Checkpoint.Offers(kitchen.hours(site, today), kitchen.open(site, now, minor), kitchen.items(baby)),
                kitchen.diets(household),
                kitchen.givenTo(household, today));
    }

    /** The door of a house, before a card is shown. */
    @Transactional
    House door(SiteId site, Officer officer) {
        access.allow(officer, RECORD_PRESENCE);
        return residents.house(site);
    }
}
