package lt.tiltas.reception.strip;

import static lt.tiltas.reception.ReceptionRight.VIEW_SITES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.stay.Places;
import lt.tiltas.reception.strip.StripPage.Coming;
import lt.tiltas.reception.strip.StripPage.Named;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nights ahead: numbers for everybody, names for whom it is right. */
@Service
public class OpenStrip {

    public static final int NIGHTS = 60;

    @Component
    record Read(Nights nights, Happenings happenings, Places places, Households households, JdbcClient db) {}

    private final Access access;
    private final Read read;
    private final Clock clock;

    OpenStrip(Access access, Read read, Clock clock) {
        this.access = access;
        this.read = read;
        this.clock = clock;
    }

    /** @param id null for all sites together */
    @Transactional
    public StripPage open(@Nullable SiteId id, Officer officer) {
        access.allow(officer, VIEW_SITES);
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plusDays(NIGHTS);
        Named site = id == null ? null : named(id);
        List<StripPage.Total> nights = added(read.nights().of(id, today, until));
        List<Coming> coming = read.happenings().coming(id, today, until);
        List<HouseholdId> seen = coming.stream()
                .map(Coming::household)
                .distinct()
                .map(HouseholdId::new)
                .toList();
        if (!seen.isEmpty()) {
            access.saw(
                    officer,
                    VIEW_SITES,
                    read.households().cards(seen).stream()
                            .flatMap(card -> card.people().stream())
                            .toList());
        }
        int all = nights.getFirst().held()
                + nights.stream().skip(1).mapToInt(StripPage.Total::arriving).sum();
        int named = coming.stream().mapToInt(Coming::people).sum();
        return new StripPage(
                site,
                nights,
                givable(id, today),
                read.happenings().between(id, today, until),
                coming,
                Math.max(0, all - named),
                today);
    }

    private int givable(@Nullable SiteId id, LocalDate today) {
        List<SitePlaces> places = id == null
                ? read.places().from(today)
                : read.places().at(id, today).stream().toList();
        return places.stream().mapToInt(SitePlaces::freeBeds).sum();
    }

    /** Of several sites one row a night. */
    private static List<StripPage.Total> added(List<Night> nights) {
        Map<LocalDate, List<Night>> days =
                nights.stream().collect(Collectors.groupingBy(Night::night, TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> StripPage.Total.of(day.getKey(), day.getValue()))
                .toList();
    }

    private Named named(SiteId id) {
        return read.db()
                .sql("select id, name from reception.site where id = :id")
                .param("id", id.value())
                .query((rs, n) -> new Named(rs.getObject(1, UUID.class), rs.getString(2)))
                .optional()
                .orElseThrow(() -> new NotHere("site"));
    }
}
