package lt.tiltas.reception.strip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.strip.StripPage.Coming;
import lt.tiltas.reception.strip.StripPage.Happens;
import lt.tiltas.reception.strip.StripPage.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What ends and what comes in the nights ahead. */
@Repository
class Happenings {

    private final JdbcClient db;

    Happenings(JdbcClient db) {
        this.db = db;
    }

    /** Contracts, openings and closings of sites, stays that end, and beds that come back from repair. */
    List<Happens> between(@Nullable SiteId site, LocalDate from, LocalDate until) {
        return db.sql("""
                select d.on_day, d.what, s.id, s.name, d.n from (
                    select i.id as site_id, i.contract_until as on_day, 'contract' as what,
                           coalesce((select sum(p.held + p.occupied) from reception.room_places(i.contract_until + 1, i.id) p), 0)::int as n
                        from reception.site i where i.contract_until >= :from and i.contract_until < :until and not i.standby
                            and (i.closed_on is null or i.closed_on > :from)
                    union all select i.id, i.closed_on, 'closing', 0 from reception.site i where i.closed_on >= :from and i.closed_on < :until
                    union all select i.id, i.opened_on, 'opening', (select count(*) from reception.bed b where b.site_id = i.id and b.closed_on is null)::int
                        from reception.site i where i.opened_on > :from and i.opened_on < :until and not i.standby
                    union all select n.site_id, n.night, 'leaving', n.leaving from reception.nights(:from, :until, :site) n where n.leaving > 0
                    union all select y.site_id, upper(y.during), 'returning', count(*)::int from reception.stay y
                        where y.state = 'block' and upper(y.during) > :from and upper(y.during) < :until group by 1, 2) d
                join reception.site s on s.id = d.site_id
                where cast(:site as uuid) is null or s.id = :site
                order by d.on_day, s.name collate "lt-x-icu", d.what
                """)
                .param("from", from)
                .param("until", until)
                .param("site", site == null ? null : site.value(), Types.OTHER)
                .query((rs, n) -> new Happens(
                        rs.getObject("on_day", LocalDate.class), rs.getString("what"), named(rs), rs.getInt("n")))
                .list();
    }

    /** Households whose beds are theirs from a later night, or held; only those the officer may see. */
    List<Coming> coming(@Nullable SiteId site, LocalDate from, LocalDate until) {
        return db.sql("""
                select * from (select y.household_id, s.id, s.name, y.state, lower(y.during) as on_day, count(distinct y.person_id)::int as people,
                       (select p.surname || ' ' || p.given from registration.published_person p
                        where p.household_id = y.household_id order by p.position, p.id limit 1) as called
                from reception.stay y join reception.site s on s.id = y.site_id
                where (y.state = 'hold' and y.hold_until > clock_timestamp() and lower(y.during) < :until
                        or y.state = 'stay' and lower(y.during) > :from and lower(y.during) < :until)
                  and (cast(:site as uuid) is null or s.id = :site)
                  and exists (select from registration.published_household h where h.id = y.household_id)
                group by y.household_id, s.id, s.name, y.state, lower(y.during)) c
                order by on_day, called collate "lt-x-icu"
                """)
                .param("from", from)
                .param("until", until)
                .param("site", site == null ? null : site.value(), Types.OTHER)
                .query((rs, n) -> new Coming(
                        rs.getObject("household_id", UUID.class),
                        rs.getString("called"),
                        rs.getInt("people"),
                        named(rs),
                        rs.getObject("on_day", LocalDate.class),
                        rs.getString("state").equals("stay") ? "reserved" : "hold"))
                .list();
    }

    private static Named named(ResultSet rs) throws SQLException {
        return new Named(rs.getObject("id", UUID.class), rs.getString("name"));
    }
}
