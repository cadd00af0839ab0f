package lt.tiltas.reception.presence;

import static lt.tiltas.reception.ReceptionRight.VIEW_PRESENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The houses with their numbers of today, one house's people on a day, and those of all houses whom nobody has seen. */
@Service
class ListPresence {

    private static final int PAGE = 25;

    private final Access access;
    private final HousePeople residents;
    private final Unseen unseen;
    private final DoorRules nights;
    private final Clock clock;

    ListPresence(Access access, HousePeople residents, Unseen unseen, DoorRules nights, Clock clock) {
        this.access = access;
        this.residents = residents;
        this.unseen = unseen;
        this.nights = nights;
        this.clock = clock;
    }

    /** Numbers only: nobody is shown, so nobody's trail grows. */
    @Transactional
    Paged<PresenceDay> houses(int page, Officer officer) {
        access.allow(officer, VIEW_PRESENCE);
        LocalDate today = LocalDate.now(clock);
        int most = nights.unseen(today);
        List<PresenceDay> days = residents.houses(Paged.from(page, PAGE), PAGE).stream()
                .map(house -> new PresenceDay(
                        house, today, today, residents.of(house.id(), today), house.kept() ? most : 0, 0))
                .toList();
        return new Paged<>(days, Math.max(page, 0), PAGE, residents.count());
    }

    @Transactional
    PresenceDay day(SiteId site, Optional<LocalDate> asked, int page, Officer officer) {
        access.allow(officer, VIEW_PRESENCE);
        House house = residents.house(site);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asked.filter(wanted -> !wanted.isAfter(today)).orElse(today);
        List<Resident> people = residents.of(site, day);
        access.saw(
                officer, VIEW_PRESENCE, people.stream().map(Resident::personId).toList());
        return new PresenceDay(house, day, today, people, house.kept() ? nights.unseen(day) : 0, page);
    }

    @Transactional
    Paged<Unseen.Missed> unseen(int page, Officer officer) {
        access.allow(officer, VIEW_PRESENCE);
        LocalDate today = LocalDate.now(clock);
        Paged<Unseen.Missed> missed = Paged.of(unseen.all(today, nights.unseen(today)), page, PAGE);
        access.saw(
                officer,
                VIEW_PRESENCE,
                missed.rows().stream().map(Unseen.Missed::personId).toList());
        return missed;
    }
}
