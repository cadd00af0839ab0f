package lt.tiltas.reception.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitePlaces.FreeRoom;
import lt.tiltas.reception.stay.BedRules.Limits;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What speaks against these rooms for these people: what may not be, and what needs a reason. */
@Component
public class CheckRooms {

    private record Site(
            boolean open,
            boolean petsAllowed,
            @Nullable LocalDate contractUntil,
            @Nullable Integer allocableByHand) {}

    /** Rooms chosen for people from a day on. */
    private record Case(
            HouseholdCard card, Guests guests, LocalDate day, Site site, List<RoomState> rooms, Limits limits) {

        List<FreeRoom> free() {
            return rooms.stream().map(room -> room.free(limits)).toList();
        }

        String labels(Stream<RoomState> some) {
            return some.map(RoomState::label).collect(Collectors.joining(", "));
        }
    }

    private final Places places;
    private final BedRules rules;
    private final JdbcClient db;

    CheckRooms(Places places, BedRules rules, JdbcClient db) {
        this.places = places;
        this.rules = rules;
        this.db = db;
    }

    /** Hard findings first. Read as the beds stand in this transaction: whoever moves has left its old beds already. */
    public List<Finding> of(HouseholdCard card, SiteId site, List<UUID> rooms, LocalDate day) {
        List<RoomState> all = places.rooms(site, day);
        List<RoomState> chosen =
                all.stream().filter(room -> rooms.contains(room.id())).toList();
        var one = new Case(card, Guests.of(card, day), day, site(site, day), chosen, rules.limits(day));
        List<Finding> findings = new ArrayList<>();
        if (!one.site.open()) {
            findings.add(Finding.hard("site-closed"));
        }
        findings.addAll(chosen.isEmpty() ? List.of(Finding.hard("none")) : strangers(one));
        if (!chosen.isEmpty()) {
            findings.addAll(room(one));
            findings.addAll(cautions(one, all));
        }
        return findings;
    }

    /** What the rooms chosen by the program itself would need a reason for. */
    public List<Finding> cautions(HouseholdCard card, SiteId site, List<FreeRoom> rooms, LocalDate day) {
        return of(card, site, rooms.stream().map(FreeRoom::roomId).toList(), day).stream()
                .filter(finding -> !finding.hard())
                .toList();
    }

    private static List<Finding> strangers(Case one) {
        List<Finding> findings = new ArrayList<>();
        one.rooms.stream()
                .filter(room -> !room.opensTo(one.guests))
                .forEach(room -> findings.add(Finding.hard(
                        "shared-" + Objects.requireNonNull(room.sharedBy()).toLowerCase(Locale.ROOT), room.label())));
        if (one.guests.stepFree() && one.rooms.stream().anyMatch(room -> !room.stepFree())) {
            findings.add(Finding.hard("steps", one.labels(one.rooms.stream().filter(room -> !room.stepFree()))));
        }
        if (one.rooms.size() > one.guests.people()) {
            findings.add(Finding.hard("too-many-rooms", one.rooms.size(), one.guests.people()));
        } else if (!SitePlaces.besideEachOther(one.free())) {
            findings.add(Finding.hard("apart", one.labels(one.rooms.stream())));
        }
        return findings;
    }

    /** Why they do not all fit, when they do not. */
    private static List<Finding> room(Case one) {
        int people = one.guests.people();
        int free = one.rooms.stream().mapToInt(room -> room.free().size()).sum();
        if (SitePlaces.beds(one.free(), one.guests).size() == people) {
            return List.of();
        }
        if (free < people) {
            return List.of(Finding.hard("beds", free, people));
        }
        Optional<RoomState> small = one.rooms.stream()
                .filter(room -> one.limits.byArea(room.area()) - room.counts().taken()
                        < room.free().size())
                .findFirst();
        if (small.isPresent()) {
            RoomState room = small.get();
            return List.of(Finding.hard(
                    "area",
                    room.label(),
                    Objects.requireNonNull(room.area()),
                    one.limits.byArea(room.area()),
                    one.limits.area()));
        }
        return one.guests.minors()
                ? List.of(Finding.hard("minors", one.limits.minors()))
                : List.of(Finding.hard("singles", one.limits.singles()));
    }

    private List<Finding> cautions(Case one, List<RoomState> all) {
        List<Finding> findings = new ArrayList<>();
        if (!one.card.wish().pets().isEmpty() && !one.site.petsAllowed()) {
            findings.add(Finding.soft("pets"));
        }
        List<RoomState> unmeasured =
                one.rooms.stream().filter(room -> room.area() == null).toList();
        if (!unmeasured.isEmpty()) {
            findings.add(Finding.soft("area-unknown", unmeasured.size(), one.labels(unmeasured.stream())));
        }
        one.rooms.stream()
                .filter(room -> room.where().floor() > 1 && !room.where().lift())
                .findFirst()
                .filter(room -> elderly(one))
                .ifPresent(
                        room -> findings.add(Finding.soft("lift", room.where().floor())));
        LocalDate ends = one.site.contractUntil();
        if (ends != null && ends.isBefore(one.day.plusDays(rules.contractSoonDays(one.day)))) {
            findings.add(Finding.soft("contract", ends));
        }
        Integer most = one.site.allocableByHand();
        int after = one.guests.people()
                + all.stream().mapToInt(room -> room.counts().taken()).sum();
        if (most != null && after > most) {
            findings.add(Finding.soft("over-allocable", most, after));
        }
        return findings;
    }

    private boolean elderly(Case one) {
        LocalDate born = one.day.minusYears(rules.elderlyAge(one.day));
        return one.card.members().stream()
                .anyMatch(member -> member.bornOn() != null && !member.bornOn().isAfter(born));
    }

    private Site site(SiteId site, LocalDate day) {
        return db.sql("""
                select not standby and opened_on <= :day and (closed_on is null or closed_on > :day) as open, pets_allowed, contract_until, allocable_by_hand
                from reception.site where id = :site
                """)
                .param("day", day)
                .param("site", site.value())
                .query(Site.class)
                .single();
    }
}
