package lt.tiltas.reception.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.SitePage.Bed;
import lt.tiltas.reception.site.SitePage.Block;
import lt.tiltas.reception.site.SitePage.Room;
import lt.tiltas.reception.site.SitePage.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One site with its rooms, beds and, for whom it is right, the people in them. */
@Repository
class Sites {

    private final JdbcClient db;

    Sites(JdbcClient db) {
        this.db = db;
    }

    Optional<SitePage.Site> find(SiteId id) {
        return db.sql("""
                select id, name, kind, operator_org, municipality, address, step_free, pets_allowed, contact
                from reception.site where id = :id
                """)
                .param("id", id.value())
                .query((rs, n) -> new SitePage.Site(
                        id,
                        rs.getString("name"),
                        rs.getString("kind"),
                        rs.getInt("operator_org"),
                        rs.getInt("municipality"),
                        rs.getString("address"),
                        rs.getBoolean("step_free"),
                        rs.getBoolean("pets_allowed"),
                        rs.getString("contact")))
                .optional();
    }

    boolean runBy(SiteId id) {
        return db.sql("select reception.runs(municipality, operator_org) from reception.site where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** A bed that is not free and of which no row is seen is somebody's whom this officer may not know. */
    List<Room> rooms(SiteId id, LocalDate day) {
        Map<UUID, Room> rooms = new LinkedHashMap<>();
        db.sql("""
                select p.room_id, p.label as room, p.floor, p.step_free, p.shared_by, b.id as bed_id, b.label as bed,
                       b.id = any (p.free) as free, y.id as use_id, y.state, y.household_id, y.person_id,
                       upper(y.during) as until_on, y.reason, n.given || ' ' || n.surname as name
                from reception.room_places(:day, :site) p
                join reception.bed b on b.room_id = p.room_id
                left join lateral (
                    select s.* from reception.stay s
                    where s.bed_id = b.id and s.state <> 'released' and s.during && daterange(:day, null)
                      and not (s.state = 'hold' and s.hold_until <= clock_timestamp())
                    order by lower(s.during) limit 1) y on true
                left join registration.published_person n on n.id = y.person_id
                order by p.floor, p.place, b.label
                """).param("day", day).param("site", id.value()).query(rs -> {
            UUID room = rs.getObject("room_id", UUID.class);
            if (!rooms.containsKey(room)) {
                rooms.put(room, room(rs));
            }
            rooms.get(room).beds().add(bed(rs));
        });
        return List.copyOf(rooms.values());
    }

    private static Room room(ResultSet rs) throws SQLException {
        return new Room(
                rs.getString("room"),
                rs.getInt("floor"),
                rs.getBoolean("step_free"),
                rs.getString("shared_by"),
                new ArrayList<>());
    }

    private static Bed bed(ResultSet rs) throws SQLException {
        String seen = rs.getString("state");
        String state = rs.getBoolean("free") ? "free" : seen == null ? "stay" : seen;
        return new Bed(
                rs.getObject("bed_id", UUID.class),
                rs.getString("room"),
                rs.getString("bed"),
                state,
                who(rs),
                rs.getObject("until_on", LocalDate.class),
                "block".equals(seen) ? new Block(rs.getObject("use_id", UUID.class), rs.getString("reason")) : null);
    }

    private static @Nullable Who who(ResultSet rs) throws SQLException {
        String name = rs.getString("name");
        return name == null
                ? null
                : new Who(rs.getObject("household_id", UUID.class), rs.getObject("person_id", UUID.class), name);
    }
}
