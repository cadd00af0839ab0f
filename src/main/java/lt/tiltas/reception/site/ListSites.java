package lt.tiltas.reception.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static lt.tiltas.reception.ReceptionRight.VIEW_SITES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.stay.BedRules.Limits;
import lt.tiltas.reception.stay.RoomState;
import lt.tiltas.reception.strip.Night;
import lt.tiltas.reception.strip.Populations.Population;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers only: nobody is shown, so nobody's trail grows. */
@Service
class ListSites {

    private final Access access;
    private final BoardReadings read;
    private final Municipalities municipalities;
    private final Clock clock;

    ListSites(Access access, BoardReadings read, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.read = read;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Board list(Officer officer, Board.Filter filter, Language language) {
        access.allow(officer, VIEW_SITES);
        LocalDate today = LocalDate.now(clock);
        Limits limits = read.rules().limits(today);
        Map<UUID, List<RoomState>> rooms = read.places().rooms(null, today).stream()
                .collect(groupingBy(room -> room.where().site()));
        Map<SiteId, SitePlaces> places =
                read.places().from(today).stream().collect(toMap(SitePlaces::id, site -> site));
        Map<UUID, List<Night>> nights = read.nights().of(null, today, today.plusDays(Board.FORECAST_NIGHTS)).stream()
                .collect(groupingBy(Night::siteId));
        Map<UUID, Population> people = read.population(today);
        List<Site> sites = read.sites().open(today).stream()
                .filter(site -> filter.passes(site.where().municipality(), site.kind()))
                .toList();
        List<Board.Row> rows = sites.stream()
                .filter(site -> places.containsKey(site.id()))
                .map(site -> row(
                        site,
                        places.get(site.id()),
                        Capacity.of(site.plan(), rooms.getOrDefault(site.id().value(), List.of()), limits),
                        people.get(site.id().value()),
                        nights.get(site.id().value())))
                .toList();
        List<Board.Waiting> standby = sites.stream()
                .filter(site -> site.plan().standby() || site.terms().openedOn().isAfter(today))
                .map(site -> new Board.Waiting(
                        site, beds(rooms.getOrDefault(site.id().value(), List.of()))))
                .toList();
        return new Board(
                rows,
                standby,
                filter,
                municipalities.names(language),
                today,
                today.plusDays(read.rules().contractSoonDays(today)));
    }

    private static Board.Row row(
            Site site, SitePlaces places, Capacity capacity, Population people, List<Night> nights) {
        return new Board.Row(site, places, capacity, people, places.familiesOf(Board.FAMILY), nights);
    }

    private static int beds(List<RoomState> rooms) {
        return rooms.stream().mapToInt(room -> room.counts().beds()).sum();
    }
}
