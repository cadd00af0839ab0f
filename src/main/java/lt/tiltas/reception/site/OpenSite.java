package lt.tiltas.reception.site;

import static lt.tiltas.reception.ReceptionRight.BLOCK_BED;
import static lt.tiltas.reception.ReceptionRight.EXPORT_RESIDENTS;
import static lt.tiltas.reception.ReceptionRight.GIVE_BED;
import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;
import static lt.tiltas.reception.ReceptionRight.VIEW_SITES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.SitePage.Bed;
import lt.tiltas.reception.site.SitePage.Room;
import lt.tiltas.reception.site.SitePage.Unit;
import lt.tiltas.reception.stay.BedRules.Limits;
import lt.tiltas.reception.stay.RoomState;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The site as it stands tonight. */
@Service
public class OpenSite {

    private final Access access;
    private final BoardReadings read;
    private final Municipalities municipalities;
    private final Clock clock;

    OpenSite(Access access, BoardReadings read, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.read = read;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional
    public SitePage open(SiteId id, SitePage.Filter filter, Officer officer, Language language) {
        access.allow(officer, VIEW_SITES);
        LocalDate today = LocalDate.now(clock);
        Site site = read.sites().find(id).orElseThrow(() -> new NotHere("site"));
        Limits limits = read.rules().limits(today);
        List<RoomState> rooms = read.places().rooms(id, today);
        Map<UUID, List<Bed>> beds = read.sites().beds(id, today, read.rules().cleaningHours(today));
        List<PersonId> shown = beds.values().stream()
                .flatMap(List::stream)
                .map(Bed::who)
                .filter(Objects::nonNull)
                .map(who -> new PersonId(who.person()))
                .toList();
        if (!shown.isEmpty()) {
            access.saw(officer, VIEW_SITES, shown);
        }
        boolean runs = read.sites().runBy(id);
        return new SitePage(
                site,
                municipalities.names(language).getOrDefault(site.where().municipality(), ""),
                units(rooms, beds, limits),
                Capacity.of(site.plan(), rooms, limits),
                read.sites().acts(id),
                new SitePage.May(
                        runs && officer.may(BLOCK_BED),
                        runs && officer.may(KEEP_SITES),
                        runs && officer.may(GIVE_BED),
                        officer.may(EXPORT_RESIDENTS) && !shown.isEmpty()),
                filter,
                today);
    }

    private static List<Unit> units(List<RoomState> rooms, Map<UUID, List<Bed>> beds, Limits limits) {
        boolean several =
                rooms.stream().map(room -> room.where().building()).distinct().count() > 1;
        Map<UUID, List<RoomState>> byUnit = rooms.stream()
                .collect(Collectors.groupingBy(room -> room.where().unit(), LinkedHashMap::new, Collectors.toList()));
        return byUnit.values().stream()
                .map(of -> new Unit(
                        of.getFirst().where().unit(),
                        of.getFirst().where().unitLabel(),
                        several ? of.getFirst().where().building() : null,
                        of.stream()
                                .map(room -> new Room(
                                        room,
                                        beds.getOrDefault(room.id(), List.of()),
                                        room.family() ? 0 : room.free(limits).freeBeds()))
                                .toList()))
                .toList();
    }
}
