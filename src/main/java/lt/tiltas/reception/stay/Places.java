package lt.tiltas.reception.stay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitePlaces.FreeRoom;
import lt.tiltas.reception.stay.BedRules.Limits;
import lt.tiltas.reception.stay.RoomState.Counts;
import lt.tiltas.reception.stay.RoomState.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is free where, over the whole country, whoever asks. */
@Repository
public class Places {

    private final JdbcClient db;
    private final BedRules rules;

    Places(JdbcClient db, BedRules rules) {
        this.db = db;
        this.rules = rules;
    }

    public List<SitePlaces> from(LocalDate day) {
        return read(day, "array(select id from reception.site)", Map.of());
    }

    /** Nothing when there is no such site, or it is closed or on standby. */
    public Optional<SitePlaces> at(SiteId site, LocalDate day) {
        return at(List.of(site), day).stream().findFirst();
    }

    /** Without those that are closed or on standby. */
    public List<SitePlaces> at(Collection<SiteId> sites, LocalDate day) {
        UUID[] ids = sites.stream().map(SiteId::value).toArray(UUID[]::new);
        return read(day, ":sites", Map.of("sites", ids));
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

    boolean exists(SiteId site) {
        return db.sql("select exists (select from reception.site where id = :site)")
                .param("site", site.value())
                .query(Boolean.class)
                .single();
    }

    /** Every room that is not closed from that day on, floor by floor; of all sites when none is named. */
    public List<RoomState> rooms(@Nullable SiteId site, LocalDate day) {
        return db.sql("""
                select * from reception.room_places(:day, :site)
                order by site_id, length(building), building, length(unit), unit, unit_id, place
                """)
                .param("day", day)
                .param("site", site == null ? null : site.value(), Types.OTHER)
                .query((rs, n) -> state(rs))
                .list();
    }

    private List<SitePlaces> read(LocalDate day, String which, Map<String, ?> ids) {
        Map<UUID, SitePlaces> sites = new LinkedHashMap<>();
        Limits limits = rules.limits(day);
        db.sql("""
                select s.id as open_site, s.name, s.municipality, s.kind, s.address, s.step_free as site_step_free, s.pets_allowed, p.*
                from reception.site s
                left join reception.rooms_of_sites(:day, %1$s) p
                    on p.site_id = s.id and cardinality(p.free) > 0 and p.shared_by is distinct from 'family'
                where not s.standby and s.opened_on <= :day and (s.closed_on is null or s.closed_on > :day)
                  and s.id = any(%1$s)
                order by s.name collate "lt-x-icu", s.id, p.floor, p.place
                """.formatted(which)).param("day", day).params(ids).query(rs -> {
            SitePlaces places = sites.computeIfAbsent(rs.getObject("open_site", UUID.class), id -> site(id, rs));
            if (rs.getObject("room_id") != null) {
                FreeRoom room = state(rs).free(limits);
                if (room.freeBeds() > 0) {
                    places.freeRooms().add(room);
                }
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

    private static RoomState state(ResultSet rs) throws SQLException {
        return new RoomState(
                rs.getObject("room_id", UUID.class),
                rs.getString("label"),
                new Where(
                        rs.getObject("site_id", UUID.class),
                        rs.getObject("unit_id", UUID.class),
                        rs.getString("unit"),
                        rs.getString("building"),
                        rs.getBoolean("lift"),
                        rs.getInt("floor"),
                        rs.getInt("place")),
                rs.getBoolean("step_free"),
                rs.getString("shared_by"),
                new Counts(
                        rs.getInt("beds"),
                        rs.getInt("blocked"),
                        rs.getInt("held"),
                        rs.getInt("occupied"),
                        rs.getInt("reserved")),
                Arrays.asList((UUID[]) rs.getArray("free").getArray()),
                rs.getBigDecimal("area"),
                rs.getBoolean("staging"));
    }
}
