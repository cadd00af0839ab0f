package lt.tiltas.reception.stay;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitePlaces.FreeRoom;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What holding and beginning have in common: may it be given, is it had already, which rooms. */
@Component
class BedGiving {

    private final Access access;
    private final Places places;
    private final Beds beds;
    private final StayCards cards;
    private final Clock clock;

    BedGiving(Access access, Places places, Beds beds, StayCards cards, Clock clock) {
        this.access = access;
        this.places = places;
        this.beds = beds;
        this.cards = cards;
        this.clock = clock;
    }

    /** @throws NotHere when there is no such open site; Denied when its beds are not this officer's to give */
    void require(Officer officer, HouseholdCard card, SiteId site, LocalDate from) {
        access.require(officer, GIVE_BED, card.people());
        if (places.at(site, from).isEmpty()) {
            throw new NotHere("site");
        }
        if (!places.run().contains(site)) {
            throw new Denied(officer, GIVE_BED);
        }
    }

    /** @throws NotHere when there is no such site; Denied when its beds are not this officer's to give */
    void requireRun(Officer officer, HouseholdCard card, SiteId site) {
        access.require(officer, GIVE_BED, card.people());
        if (!places.run().contains(site)) {
            throw places.exists(site) ? new Denied(officer, GIVE_BED) : new NotHere("site");
        }
    }

    /** Whether every member, and nobody else, has it there without end from this day at the latest. */
    boolean has(HouseholdCard card, SiteId site, String state, LocalDate from) {
        List<Beds.Had> there = beds.of(card.id()).stream()
                .filter(had -> had.site().equals(site) && had.state().equals(state))
                .toList();
        Set<UUID> sleepers = there.stream().map(Beds.Had::person).collect(Collectors.toSet());
        return sleepers.equals(people(card))
                && there.stream().noneMatch(had -> had.from().isAfter(from));
    }

    BedOutcome take(HouseholdCard card, SiteId site, Beds.Taking taking, Officer officer) {
        Guests guests = Guests.of(card, LocalDate.now(clock));
        Optional<List<FreeRoom>> rooms = places.at(site, taking.from()).flatMap(free -> free.roomsFor(guests));
        if (rooms.isEmpty()) {
            return new BedOutcome.SiteFull(site);
        }
        beds.take(card, rooms.get(), guests, taking, officer);
        return given(card, site);
    }

    /** In these rooms and no others; the caller has looked whether they fit. */
    BedOutcome takeIn(HouseholdCard card, SiteId site, List<UUID> wanted, Beds.Taking taking, Officer officer) {
        Guests guests = Guests.of(card, taking.from());
        List<FreeRoom> rooms = places.at(site, taking.from()).map(SitePlaces::freeRooms).orElse(List.of()).stream()
                .filter(room -> wanted.contains(room.roomId()))
                .toList();
        beds.take(card, rooms, guests, taking, officer);
        return given(card, site);
    }

    BedOutcome turnHold(HouseholdCard card, SiteId site, LocalDate from) {
        if (beds.turnIntoStay(card.id(), site, from) < card.members().size()) {
            throw new OptimisticLockingFailureException("the hold ran out");
        }
        return given(card, site);
    }

    BedOutcome given(HouseholdCard card, SiteId site) {
        return new BedOutcome.Given(
                cards.at(card.id(), site).orElseThrow(() -> new OptimisticLockingFailureException("the hold ran out")));
    }

    private static Set<UUID> people(HouseholdCard card) {
        return card.people().stream().map(PersonId::value).collect(Collectors.toCollection(HashSet::new));
    }
}
