package lt.tiltas.reception.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rooms and beds that are closed are blocked without end as well: the constraint that keeps two people out of one bed keeps everybody out
 * of a closed one.
 */
@Repository
class Closings {

    private final JdbcClient db;
    private final Clock clock;

    Closings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Open rooms of a building, a unit or one room of the site. */
    List<UUID> rooms(SiteId site, UUID of) {
        return db.sql("""
                select r.id from reception.room r join reception.unit u on u.id = r.unit_id
                where r.site_id = :site and r.closed_on is null and cast(:of as uuid) in (r.id, u.id, u.building_id)
                """)
                .param("site", site.value())
                .param("of", of)
                .query(UUID.class)
                .list();
    }

    List<UUID> beds(UUID room) {
        return db.sql(
                        "select id from reception.bed where room_id = :room and closed_on is null order by length(label), label")
                .param("room", room)
                .query(UUID.class)
                .list();
    }

    List<UUID> freeBeds(SiteId site, UUID room) {
        return db.sql("""
                select b.id from reception.room_places(:today, :site) p join reception.bed b on b.id = any (p.free)
                where p.room_id = :room order by length(b.label) desc, b.label desc
                """)
                .param("today", LocalDate.now(clock))
                .param("site", site.value())
                .param("room", room)
                .query(UUID.class)
                .list();
    }

    /** Refused by the constraint when somebody has one of them. Other blocks of theirs end: nothing is to be mended here any more. */
    void closeBeds(List<UUID> beds, Officer officer) {
        db.sql("""
                update reception.stay set state = 'released', ended_at = :at, ended_by = :officer, ended_why = 'other'
                where bed_id = any(:beds) and state = 'block' and reason <> 'closed'
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .param("beds", beds.toArray(UUID[]::new))
                .update();
        db.sql("""
                insert into reception.stay (bed_id, room_id, site_id, site_org, org_id, state, during, reason, made_at, made_by)
                select b.id, b.room_id, b.site_id, s.operator_org, :org, 'block', daterange(:from, null), 'closed', :at, :officer
                from reception.bed b join reception.site s on s.id = b.site_id where b.id = any(:beds)
                """)
                .param("org", officer.organisation().value())
                .param("from", LocalDate.now(clock))
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .param("beds", beds.toArray(UUID[]::new))
                .update();
        db.sql("update reception.bed set closed_on = :on where id = any(:beds)")
                .param("on", LocalDate.now(clock))
                .param("beds", beds.toArray(UUID[]::new))
                .update();
    }

    void closeRooms(List<UUID> rooms) {
        db.sql("update reception.room set closed_on = :on where id = any(:rooms)")
                .param("on", LocalDate.now(clock))
                .param("rooms", rooms.toArray(UUID[]::new))
                .update();
    }

    /** With the beds that were closed together with it. */
    void openRoom(SiteId site, UUID room, Officer officer) {
        db.sql("""
                update reception.stay y set state = 'released', ended_at = :at, ended_by = :officer, ended_why = 'mended'
                from reception.bed b join reception.room r on r.id = b.room_id
                where y.bed_id = b.id and r.id = :room and r.site_id = :site and y.state = 'block' and y.reason = 'closed'
                  and b.closed_on = r.closed_on
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .param("room", room)
                .param("site", site.value())
                .update();
        db.sql("""
                update reception.bed b set closed_on = null from reception.room r
                where r.id = b.room_id and r.id = :room and r.site_id = :site and b.closed_on = r.closed_on
                """).param("room", room).param("site", site.value()).update();
        db.sql("update reception.room set closed_on = null where id = :room and site_id = :site")
                .param("room", room)
                .param("site", site.value())
                .update();
    }
}
