package lt.tiltas.reception.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.keeping.Structure.Building;
import lt.tiltas.reception.keeping.Structure.Room;
import lt.tiltas.reception.keeping.Structure.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Buildings, units, rooms and beds: added, changed, closed. */
@Repository
class Structures {

    private final JdbcClient db;

    Structures(JdbcClient db) {
        this.db = db;
    }

    List<Building> of(SiteId site, LocalDate today) {
        Map<UUID, List<Room>> rooms = rooms(site, today);
        Map<UUID, Building> buildings = new LinkedHashMap<>();
        db.sql("""
                select b.id, b.label, b.lift, u.id as unit_id, u.label as unit
                from reception.building b left join reception.unit u on u.building_id = b.id
                where b.site_id = :site order by length(b.label), b.label, length(u.label), u.label
                """).param("site", site.value()).query(rs -> {
            UUID id = rs.getObject("id", UUID.class);
            if (!buildings.containsKey(id)) {
                buildings.put(id, new Building(id, rs.getString("label"), rs.getBoolean("lift"), new ArrayList<>()));
            }
            UUID unit = rs.getObject("unit_id", UUID.class);
            if (unit != null) {
                buildings
                        .get(id)
                        .units()
                        .add(new Unit(unit, rs.getString("unit"), rooms.getOrDefault(unit, List.of())));
            }
        });
        return List.copyOf(buildings.values());
    }

    private Map<UUID, List<Room>> rooms(SiteId site, LocalDate today) {
        Map<UUID, List<Room>> rooms = new LinkedHashMap<>();
        db.sql("""
                select r.unit_id, r.id, r.label, r.floor, r.area, r.step_free, r.staging, coalesce(r.closed_on <= :today, false) as closed,
                       (select count(*) from reception.bed b where b.room_id = r.id and (b.closed_on is null or b.closed_on > :today)) as beds,
                       coalesce(p.held + p.occupied, 0) as taken
                from reception.room r left join reception.room_places(:today, :site) p on p.room_id = r.id
                where r.site_id = :site order by length(r.label), r.label
                """).param("today", today).param("site", site.value()).query(rs -> {
            rooms.computeIfAbsent(rs.getObject("unit_id", UUID.class), any -> new ArrayList<>())
                    .add(new Room(
                            rs.getObject("id", UUID.class),
                            rs.getString("label"),
                            rs.getInt("floor"),
                            rs.getInt("beds"),
                            rs.getInt("taken"),
                            rs.getBigDecimal("area"),
                            rs.getBoolean("step_free"),
                            rs.getBoolean("staging"),
                            rs.getBoolean("closed")));
        });
        return rooms;
    }

    /** False when a building of the site is called so already. */
    boolean addBuilding(SiteId site, String label, boolean lift) {
        return db.sql("""
                insert into reception.building (site_id, label, lift) values (:site, :label, :lift)
                on conflict on constraint building_label_is_its_own do nothing
                """)
                        .param("site", site.value())
                        .param("label", label)
                        .param("lift", lift)
                        .update()
                > 0;
    }

    /** False when a unit of the building is called so already, or the building is another site's. */
    boolean addUnit(SiteId site, UUID building, String label) {
        return db.sql("""
                insert into reception.unit (building_id, site_id, label)
                select b.id, b.site_id, :label from reception.building b where b.id = :building and b.site_id = :site
                on conflict on constraint unit_label_is_its_own do nothing
                """)
                        .param("site", site.value())
                        .param("building", building)
                        .param("label", label)
                        .update()
                > 0;
    }

    List<String> taken(SiteId site, Set<String> labels) {
        return db.sql(
                        "select label from reception.room where site_id = :site and label = any(:labels) order by length(label), label")
                .param("site", site.value())
                .param("labels", labels.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Nothing when the unit is another site's. */
    int addRooms(SiteId site, RoomsForm form) {
        List<UUID> rooms = db.sql("""
                insert into reception.room (site_id, unit_id, label, floor, step_free, area, staging)
                select u.site_id, u.id, l.label, :floor, :stepFree, cast(:area as numeric), :staging
                from reception.unit u cross join unnest(:labels) l (label)
                where u.id = :unit and u.site_id = :site and u.closed_on is null returning id
                """)
                .param("floor", Integer.parseInt(form.floor()))
                .param("stepFree", Boolean.TRUE.equals(form.stepFree()))
                .param("area", RoomsForm.squareMetres(form.area()))
                .param("staging", Boolean.TRUE.equals(form.staging()))
                .param("labels", form.read().toArray(String[]::new))
                .param("unit", form.unit())
                .param("site", site.value())
                .query(UUID.class)
                .list();
        rooms.forEach(room -> addBeds(room, Integer.parseInt(form.beds())));
        return rooms.size();
    }

    /** Called A, B, C, and so on, after those that are there. */
    void addBeds(UUID room, int howMany) {
        db.sql("""
                insert into reception.bed (room_id, site_id, label)
                select r.id, r.site_id, l.label from reception.room r cross join lateral (
                    select chr(n) as label from generate_series(ascii('A'), ascii('Z')) n
                    where not exists (select from reception.bed b where b.room_id = r.id and b.label = chr(n)) order by n limit :many) l
                where r.id = :room
                """).param("many", howMany).param("room", room).update();
    }

    /** False when there is no such room in the site. */
    boolean changeRoom(SiteId site, UUID room, RoomForm form) {
        return db.sql("""
                update reception.room set area = cast(:area as numeric), step_free = :stepFree, staging = :staging
                where id = :room and site_id = :site
                """)
                        .param("area", RoomsForm.squareMetres(form.area()))
                        .param("stepFree", Boolean.TRUE.equals(form.stepFree()))
                        .param("staging", Boolean.TRUE.equals(form.staging()))
                        .param("room", room)
                        .param("site", site.value())
                        .update()
                > 0;
    }
}
