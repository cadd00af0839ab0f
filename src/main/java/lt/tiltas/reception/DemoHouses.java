package lt.tiltas.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to what a house is beyond its rooms: areas, buildings, contracts, standby. After {@link DemoReception}, as the system. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoHouses {

    private final JdbcTemplate db;

    DemoHouses(JdbcTemplate db) {
        this.db = db;
    }

    /** Every room has room for its beds and a little more; of one in forty nobody has measured the floor. */
    public void measure() {
        db.update("""
                update reception.room r set area = case when abs(hashtext(r.id::text)) % 40 = 0 then null
                    else (select count(*) from reception.bed b where b.room_id = r.id) * 4 + 1 + abs(hashtext(r.id::text)) % 12 / 2.0 end
                """);
        db.update("""
                update reception.site i set maximum = n.beds + 4 from (
                    select site_id, count(*)::int as beds from reception.bed group by 1) n where n.site_id = i.id and n.beds > 40
                """);
        db.update("""
                update reception.building b set lift = true where exists (
                    select from reception.room r where r.site_id = b.site_id and r.floor > 1 and r.step_free)
                """);
    }

    /** A house with a wing: what stands on this floor and above it is the second building. */
    public void split(UUID site, int fromFloor, String first, String second) {
        db.update("update reception.building set label = ? where site_id = ?", first, site);
        db.update("insert into reception.building (site_id, label, lift) values (?, ?, false)", site, second);
        db.update("""
                update reception.unit u set building_id = b.id from reception.building b
                where b.site_id = u.site_id and b.label = ? and u.site_id = ? and u.label::int >= ?
                """, second, site, fromFloor);
    }

    /** The first rooms of the ground floor are for the first nights. */
    public void staging(UUID site, int rooms) {
        db.update("""
                update reception.room set staging = true where id in (
                    select id from reception.room where site_id = ? and floor = 1 order by length(label), label limit ?)
                """, site, rooms);
    }

    public void contract(UUID site, LocalDate lastNight) {
        db.update("update reception.site set contract_until = ? where id = ?", lastNight, site);
    }

    /** So many fewer may live there than do. */
    public void tooFull(UUID site, int by, String why, LocalDate today) {
        db.update("""
                update reception.site i set allocable_by_hand = n.people - ?, allocable_why = ? from (
                    select count(*)::int as people from reception.stay where site_id = ? and state = 'stay' and during @> cast(? as date)) n
                where i.id = ? and n.people > ?
                """, by, why, site, today, site, by);
        note(site, "allocable_set", why, today);
    }

    public void standBy(UUID site, int leadDays, int centsANight, LocalDate today) {
        db.update(
                "update reception.site set standby = true, lead_days = ?, cents_a_night = ? where id = ?",
                leadDays,
                centsANight,
                site);
        note(site, "opened", "Rezervas staigiam antplūdžiui", today);
    }

    /** Whole empty rooms, until a day or until nobody knows when. */
    public void block(UUID site, int rooms, String reason, LocalDate from, LocalDate until) {
        db.update("""
                insert into reception.stay (bed_id, room_id, site_id, site_org, org_id, state, during, reason, made_at, made_by)
                select b.id, b.room_id, b.site_id, s.operator_org, 3, 'block', daterange(?, ?), ?, clock_timestamp() - interval '2 days', ?
                from reception.bed b join reception.site s on s.id = b.site_id
                where b.room_id in (
                    select r.id from reception.room r where r.site_id = ? and not exists (
                        select from reception.stay y where y.room_id = r.id and y.state <> 'released' and y.during && daterange(?, null))
                    order by length(r.label) desc, r.label desc limit ?)
                """, from, until, reason, Officer.SYSTEM.id(), site, from, rooms);
    }

    /** A family of this many at the site has moved to a flat of its own this morning; its beds are being cleaned. */
    public void movesOut(UUID site, int people, String address, LocalDate today) {
        List<UUID> family = db.queryForList("""
                select y.household_id from reception.stay y where y.site_id = ? and y.state = 'stay' and upper_inf(y.during) and lower(y.during) < ?
                group by 1 having count(*) = ? order by 1 limit 1
                """, UUID.class, site, today, people);
        for (UUID household : family) {
            db.update("""
                    update reception.stay set during = daterange(lower(during), ?), ended_at = clock_timestamp(), ended_by = ?, ended_why = 'own_home'
                    where household_id = ? and state = 'stay' and upper_inf(during)
                    """, today, Officer.SYSTEM.id(), household);
            db.update("""
                    insert into reception.lodging (household_id, org_id, municipality, kind, address, during, made_at, made_by)
                    select ?, municipality, municipality, 'rented', ?, daterange(?, null), clock_timestamp(), ? from reception.site where id = ?
                    """, household, address, today, Officer.SYSTEM.id(), site);
        }
    }

    private void note(UUID site, String act, String why, LocalDate on) {
        db.update("""
                insert into reception.site_act (site_id, org_id, act, figure, on_day, why, made_by, made_by_name)
                select id, 3, ?, allocable_by_hand, ?, ?, ?, 'Tiltas' from reception.site where id = ?
                """, act, on, why, Officer.SYSTEM.id(), site);
    }
}
