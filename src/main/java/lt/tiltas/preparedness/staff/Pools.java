package lt.tiltas.preparedness.staff;

import java.util.List;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People on call, by organisation and work: what each said last. */
@Repository
public class Pools {

    private static final String NEWEST = """
            select * from (
                select distinct on (org_id, work) org_id, work, people, within_days, stated_at from preparedness.staff_pool
                order by org_id, work, stated_at desc) newest
            """;

    private final JdbcClient db;

    Pools(JdbcClient db) {
        this.db = db;
    }

    public List<Pool> all() {
        return db.sql(NEWEST + "where people > 0 order by work, org_id")
                .query(Pool.class)
                .list();
    }

    public List<Pool> of(int organisation) {
        return db.sql(NEWEST + "where org_id = :org order by work")
                .param("org", organisation)
                .query(Pool.class)
                .list();
    }

    void add(Pool.New pool, Officer officer) {
        db.sql("""
                insert into preparedness.staff_pool (id, org_id, work, people, within_days, stated_by)
                values (:id, :org, :work, :people, :days, :officer) on conflict (id) do nothing
                """)
                .param("id", pool.own())
                .param("org", officer.organisation().value())
                .param("work", pool.work())
                .param("people", pool.people())
                .param("days", pool.days())
                .param("officer", officer.id())
                .update();
    }
}
