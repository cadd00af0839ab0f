package lt.tiltas.reception.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Beds, who came and who left, and what ends, house by house. Asked as the system: numbers only. */
@Repository
class PlaceMeasures {

    private final JdbcClient db;

    PlaceMeasures(JdbcClient db) {
        this.db = db;
    }

    List<Measure> sites(LocalDate today, int flowDays) {
        return db.sql("""
                with beds as (
                    select p.site_id, sum(p.beds - p.blocked)::int as usable,
                        coalesce(sum(cardinality(p.free)) filter (where p.shared_by is distinct from 'family'), 0)::int as free
                    from reception.room_places(:today) p group by p.site_id),
                flow as (
                    select y.site_id, (count(*) filter (where lower(y.during) > cast(:today as date) - :days and lower(y.during) <= :today)
                        - count(*) filter (where upper(y.during) > cast(:today as date) - :days and upper(y.during) <= :today))::int as net
                    from reception.stay y where y.state = 'stay' and (upper(y.during) is null or upper(y.during) > cast(:today as date) - :days)
                    group by y.site_id),
                ending as (
                    select c.site_id, min(upper(c.during)) as ends_on from reception.host_contract c
                    where c.state = 'signed' and upper(c.during) > :today group by c.site_id)
                select s.id, s.municipality, s.kind, coalesce(b.usable, 0) as usable, coalesce(b.free, 0) as free, coalesce(f.net, 0) as net,
                    least(e.ends_on, s.closed_on, s.contract_until + 1) - cast(:today as date) as ends_in
                from reception.site s left join beds b on b.site_id = s.id left join flow f on f.site_id = s.id
                left join ending e on e.site_id = s.id
                where not s.standby and s.opened_on <= :today and (s.closed_on is null or s.closed_on > :today)
                """)
                .param("today", today)
                .param("days", flowDays)
                .query((rs, n) -> measure(rs, flowDays))
                .list();
    }

    private static Measure measure(ResultSet rs, int flowDays) throws SQLException {
        return new Measure(
                "site",
                rs.getObject("id", UUID.class),
                rs.getInt("municipality"),
                rs.getString("kind"),
                rs.getInt("usable"),
                rs.getInt("free"),
                rs.getInt("net"),
                flowDays,
                rs.getObject("ends_in", Integer.class));
    }
}
