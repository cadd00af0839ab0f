package lt.tiltas.reception.defect;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.stay.Attempts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Beds of rooms in which nobody may sleep: those that are free are blocked with the defect, and come back with it. Nobody is moved by this. */
@Repository
public class UnfitRooms {

    /** Somebody who has, or will have, a bed in the room. */
    public record Sleeper(UUID household, UUID person, String name, LocalDate from) {}

    /** @param taken beds that somebody has; those who are not seen by name are counted too */
    public record Beds(int blocked, int taken) {}

    private record Room(
            UUID defect, SiteId site, UUID room, @Nullable LocalDate expected) {}

    private static final String OPEN = "d.unfit and d.state not in ('checked', 'withdrawn')";

    private final JdbcClient db;
    private final Attempts attempts;
    private final Clock clock;

    UnfitRooms(JdbcClient db, Attempts attempts, Clock clock) {
        this.db = db;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The free beds of the defect's room are blocked from tonight, until the day on which it is expected back. */
    void block(DefectId id, Officer officer) {
        rooms("d.id = :id", id.value()).forEach(room -> block(room, officer));
    }

    private void block(Room room, Officer officer) {
        attempts.alone(
                room.site,
                () -> db.sql("""
                insert into reception.stay (bed_id, room_id, site_id, site_org, org_id, state, during, reason, made_at, made_by, defect_id)
                select b.id, b.room_id, b.site_id, s.operator_org, :org, 'block', daterange(:from, :until), 'repair', :at, :officer, :defect
                from reception.room_places(:from, :site) p join reception.bed b on b.id = any(p.free)
                join reception.site s on s.id = b.site_id where p.room_id = :room
                """)
                        .param("org", officer.organisation().value())
                        .param("from", LocalDate.now(clock))
                        .param("until", until(room.expected))
                        .param("at", OffsetDateTime.now(clock))
                        .param("officer", officer.id())
                        .param("defect", room.defect)
                        .param("site", room.site.value())
                        .param("room", room.room)
                        .update());
    }

    /** The day on which the room is expected back has changed: its blocks end with it, where nobody has the bed by then. */
    void expect(Defect defect) {
        attempts.alone(
                defect.where().site(),
                () -> db.sql("""
                update reception.stay set during = daterange(lower(during), :until)
                where defect_id = :defect and state = 'block' and (cast(:until as date) is null or lower(during) < :until)
                """)
                        .param("until", until(defect.order().expectedOn()))
                        .param("defect", defect.id().value())
                        .update());
    }

    /** The beds are given again from tonight, unless something else makes the room unfit. */
    void giveBack(DefectId id, Officer officer) {
        db.sql("""
                update reception.stay y set defect_id = d.id from reception.defect d
                where y.defect_id = :id and y.state = 'block' and d.room_id = y.room_id and d.id <> :id and %s
                """.formatted(OPEN)).param("id", id.value()).update();
        db.sql("""
                update reception.stay set state = 'released', ended_at = :at, ended_by = :officer, ended_why = 'mended'
                where defect_id = :id and state = 'block'
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .param("id", id.value())
                .update();
    }

    /** A bed that somebody has left since is blocked too; work that is late keeps its room; what an officer could not give back is given back. */
    void keep() {
        late().forEach(block -> attempts.alone(
                block.site,
                () -> db.sql("update reception.stay set during = daterange(lower(during), null) where id = ?")
                        .param(block.id)
                        .update()));
        rooms(OPEN + " and cast(:id as uuid) is null", null).forEach(room -> block(room, Officer.SYSTEM));
        over().forEach(id -> giveBack(new DefectId(id), Officer.SYSTEM));
    }

    private record Block(UUID id, SiteId site) {}

    private List<Block> late() {
        return db.sql("""
                select y.id, y.site_id from reception.stay y join reception.defect d on d.id = y.defect_id
                where y.state = 'block' and upper(y.during) between :today and :tomorrow and %s
                """.formatted(OPEN))
                .param("today", LocalDate.now(clock))
                .param("tomorrow", LocalDate.now(clock).plusDays(1))
                .query((rs, n) ->
                        new Block(rs.getObject("id", UUID.class), new SiteId(rs.getObject("site_id", UUID.class))))
                .list();
    }

    private List<UUID> over() {
        return db.sql("""
                select distinct d.id from reception.stay y join reception.defect d on d.id = y.defect_id
                where y.state = 'block' and not (%s)
                """.formatted(OPEN)).query(UUID.class).list();
    }

    private List<Room> rooms(String which, @Nullable UUID id) {
        return db.sql("select d.id, d.site_id, d.room_id, d.expected_on from reception.defect d where d.unfit and "
                        + which)
                .param("id", id)
                .query((rs, n) -> new Room(
                        rs.getObject("id", UUID.class),
                        new SiteId(rs.getObject("site_id", UUID.class)),
                        rs.getObject("room_id", UUID.class),
                        rs.getObject("expected_on", LocalDate.class)))
                .list();
    }

    Beds beds(Defect defect) {
        return db.sql(
                        "select blocked, beds - blocked - cardinality(free) as taken from reception.room_places(:day, :site) where room_id = :room")
                .param("day", LocalDate.now(clock))
                .param("site", defect.where().site().value())
                .param("room", defect.where().roomId())
                .query(Beds.class)
                .optional()
                .orElse(new Beds(0, 0));
    }

    /** Who has a bed in the room, as far as the officer may know. */
    List<Sleeper> sleepers(Defect defect) {
        return db.sql("""
                select y.household_id as household, y.person_id as person, n.given || ' ' || n.surname as name, lower(y.during) as "from"
                from reception.stay y join registration.published_person n on n.id = y.person_id
                where y.room_id = :room and y.state in ('stay', 'hold') and y.during && daterange(:day, null)
                    and not (y.state = 'hold' and y.hold_until <= :now)
                order by lower(y.during), n.surname, n.given
                """)
                .param("room", defect.where().roomId())
                .param("day", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .query(Sleeper.class)
                .list();
    }

    private @Nullable LocalDate until(@Nullable LocalDate expected) {
        return expected != null && expected.isAfter(LocalDate.now(clock)) ? expected : null;
    }
}
