package lt.tiltas.placement.surge;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A run seen by municipality, by cause and beside another run. */
@Repository("surgeTowns")
class Towns {

    private final JdbcClient db;

    Towns(JdbcClient db) {
        this.db = db;
    }

    /** All sixty, also those the run sends nobody. */
    List<Town> of(UUID run) {
        return db.sql("""
                select m.code, m.short, m.tile_column, m.tile_row,
                    coalesce(p.households, 0) as households, coalesce(p.people, 0) as people,
                    coalesce(p.approved, 0) as approved, coalesce(p.offered, 0) as offered,
                    coalesce(100.0 * p.people / nullif(sum(p.people) over (), 0), 0) as share,
                    100.0 * m.population / sum(m.population) over () as fair
                from access.published_municipality m left join (
                    select municipality, count(*) as households, sum(people) as people, count(approved_at) as approved,
                        count(*) filter (where outcome = 'offered') as offered
                    from placement.surge_place where run_id = :run group by municipality) p on p.municipality = m.code
                order by people desc, m.code
                """)
                .param("run", run)
                .query((rs, n) -> new Town(
                        rs.getInt("code"),
                        rs.getString("short"),
                        rs.getInt("tile_column"),
                        rs.getInt("tile_row"),
                        new Town.Load(
                                rs.getLong("households"),
                                rs.getLong("people"),
                                rs.getLong("approved"),
                                rs.getLong("offered")),
                        rs.getDouble("share"),
                        rs.getDouble("fair")))
                .list();
    }

    List<SurgePage.Unplaced> unplaced(UUID run) {
        return db.sql("""
                select cause, count(*) as households, sum(people) as people from placement.surge_place
                where run_id = :run and municipality is null group by cause order by people desc, cause
                """).param("run", run).query(SurgePage.Unplaced.class).list();
    }

    List<Comparison.Beside> beside(UUID first, UUID second) {
        return db.sql("""
                with side as (
                    select coalesce(a.household_id, b.household_id) as household_id, coalesce(a.people, b.people) as people,
                        a.municipality as one, b.municipality as other
                    from (select * from placement.surge_place where run_id = :first) a
                    full join (select * from placement.surge_place where run_id = :second) b on b.household_id = a.household_id)
                select m.code as municipality,
                    coalesce(sum(people) filter (where one = m.code), 0) as first,
                    coalesce(sum(people) filter (where other = m.code), 0) as second,
                    count(*) filter (where one = m.code and other is distinct from m.code) as only_first,
                    count(*) filter (where other = m.code and one is distinct from m.code) as only_second
                from access.published_municipality m join side on m.code in (one, other)
                group by m.code order by greatest(coalesce(sum(people) filter (where one = m.code), 0),
                    coalesce(sum(people) filter (where other = m.code), 0)) desc, m.code
                """)
                .param("first", first)
                .param("second", second)
                .query(Comparison.Beside.class)
                .list();
    }

    /** Households that the two runs would send to different municipalities. */
    long placedElsewhere(UUID first, UUID second) {
        return db.sql("""
                select count(*) from placement.surge_place a join placement.surge_place b
                    on b.household_id = a.household_id and b.run_id = :second
                where a.run_id = :first and a.municipality is distinct from b.municipality
                """)
                .param("first", first)
                .param("second", second)
                .query(Long.class)
                .single();
    }
}
