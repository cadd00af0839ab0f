package lt.tiltas.reception.site;

import static lt.tiltas.reception.ReceptionRight.VIEW_SITES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.site.Board.Count;
import lt.tiltas.reception.stay.Places;
import lt.tiltas.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers only: nobody is shown, so nobody's trail grows. */
@Service
class ListSites {

    private final Access access;
    private final Places places;
    private final JdbcClient db;
    private final Municipalities municipalities;
    private final Clock clock;

    ListSites(Access access, Places places, JdbcClient db, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.places = places;
        this.db = db;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Board list(Officer officer, Board.Filter filter, Language language) {
        access.allow(officer, VIEW_SITES);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Count> counts = counts(today);
        List<Board.Row> rows = places.from(today).stream()
                .filter(filter::passes)
                .map(site -> new Board.Row(site, counts.get(site.id().value()), site.familiesOf(Board.FAMILY)))
                .toList();
        return new Board(rows, filter, municipalities.names(language), today);
    }

    private Map<UUID, Count> counts(LocalDate day) {
        return db.sql("""
                select s.id as site_id, coalesce(sum(p.beds), 0)::int as beds, coalesce(sum(p.blocked), 0)::int as blocked,
                       coalesce(sum(p.occupied), 0)::int as occupied, coalesce(sum(p.held), 0)::int as held
                from reception.site s left join reception.room_places(:day) p on p.site_id = s.id
                group by s.id
                """).param("day", day).query(Count.class).list().stream()
                .collect(Collectors.toMap(Count::siteId, Function.identity()));
    }
}
