package lt.tiltas.reception.stay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitePlaces.FreeRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is free where, over the whole country, whoever asks. */
@Repository
public class Places {

    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    public List<SitePlaces> from(LocalDate day) {
        return read(day, null);
    }

    /** Nothing when there is no such site, or it is closed. */
    public Optional<SitePlaces> at(SiteId site, LocalDate day) {
        return read(day, site.value()).stream().findFirst();
    }

    /** Tells open sites apart from those of another day, in one short statement. */
    public String houses(LocalDate day) {
        return db.sql("""
                select concat_ws(' ', count(*), coalesce(sum(hashtext(concat_ws(' ', s.id, s.step_free, s.pets_allowed, s.municipality))::bigint), 0))
                from reception.site s where s.opened_on <= :day and (s.closed_on is null or s.closed_on > :day)
                """).param("day", day).query(String.class).single();
    }

    /** Whether this officer gives the beds of these sites: the database's own rule, asked before it refuses. */
    public List<SiteId> run() {
        return db
                .sql("select id from reception.site where reception.runs(municipality, operator_org)")
                .query(UUID.class)
                .list()
                .stream()
                .map(SiteId::new)
                .toList();
    }

    private List<SitePlaces> read(LocalDate day, @Nullable UUID site) {
        Map<UUID, SitePlaces> sites = new LinkedHashMap<>();
        db.sql("""
                select s.id, s.name, s.municipality, s.kind, s.address, s.step_free as site_step_free, s.pets_allowed,
                       p.room_id, p.label, p.floor, p.place, p.step_free, p.shared_by, p.free
                from reception.site s
                left join reception.room_places(:day, :site) p
                    on p.site_id = s.id and cardinality(p.free) > 0 and p.shared_by is distinct from 'family'
                where s.opened_on <= :day and (s.closed_on is null or s.closed_on > :day)
                  and (cast(:site as uuid) is null or s.id = :site)
                order by s.name collate "lt-x-icu", s.id, p.floor, p.place
                """).param("day", day).param("site", site).query(rs -> {
            SitePlaces places = sites.computeIfAbsent(rs.getObject("id", UUID.class), id -> site(id, rs));
            if (rs.getObject("room_id") != null) {
                places.freeRooms().add(room(rs));
            }
        });
        return List.copyOf(sites.values());
    }

    private static SitePlaces site(UUID id, ResultSet rs) {
        try {
            return new SitePlaces(
                    new SiteId(id),
                    rs.getString("name"),
                    rs.getInt("municipality"),
                    rs.getString("kind"),
                    rs.getString("address"),
                    rs.getBoolean("site_step_free"),
                    rs.getBoolean("pets_allowed"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FreeRoom room(ResultSet rs) throws SQLException {
        return new FreeRoom(
                rs.getObject("room_id", UUID.class),
                rs.getString("label"),
                rs.getInt("floor"),
                rs.getInt("place"),
                rs.getBoolean("step_free"),
                rs.getString("shared_by"),
                Arrays.asList((UUID[]) rs.getArray("free").getArray()));
    }
}
