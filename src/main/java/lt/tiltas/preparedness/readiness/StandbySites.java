package lt.tiltas.preparedness.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Houses that stand ready with their newest test, and places that are there or come. Counts only. */
@Repository
public class StandbySites {

    public record Free(int places, int stepFree) {}

    public record Dated(LocalDate on, int places) {}

    record Stated(int municipality, LocalDate week, LocalDate on, int places, int stepFree) {}

    private final JdbcClient db;

    StandbySites(JdbcClient db) {
        this.db = db;
    }

    /** @param since a test before this day is old */
    public List<StandbySite> standby(LocalDate since, long placeCents) {
        return db.sql("""
                select s.site_id, s.name, s.municipality, s.step_free, s.places, s.lead_days, s.cents_a_night,
                       t.tested_on, t.days as test_days, t.places as test_places, t.opening_cents
                from reception.published_standby s
                left join lateral (select * from preparedness.site_test t where t.site_id = s.site_id
                    order by t.tested_on desc, t.recorded_at desc limit 1) t on true
                where s.standby order by s.name collate "lt-x-icu", s.site_id
                """)
                .query((rs, n) -> {
                    StandbySite.Test test = test(rs);
                    return new StandbySite(
                            new SiteId(rs.getObject("site_id", UUID.class)),
                            rs.getString("name"),
                            rs.getInt("municipality"),
                            rs.getBoolean("step_free"),
                            new StandbySite.Said(
                                    rs.getInt("places"), rs.getInt("lead_days"), rs.getInt("cents_a_night")),
                            test,
                            test != null && test.on().isBefore(since),
                            placeCents);
                })
                .list();
    }

    private static StandbySite.@Nullable Test test(ResultSet rs) throws SQLException {
        LocalDate on = rs.getObject("tested_on", LocalDate.class);
        return on == null
                ? null
                : new StandbySite.Test(
                        on,
                        rs.getInt("test_days"),
                        rs.getInt("test_places"),
                        rs.getObject("opening_cents", Long.class));
    }

    public Free free() {
        return db.sql("""
                select coalesce(sum(places), 0)::int as places, coalesce(sum(step_free), 0)::int as step_free
                from reception.published_free_places
                """).query(Free.class).single();
    }

    public List<Dated> returning() {
        return db.sql("""
                select back_on as on, sum(places)::int as places from reception.published_returning_places group by back_on order by back_on
                """).query(Dated.class).list();
    }

    public List<Dated> opening() {
        return db.sql("""
                select opened_on as on, sum(places)::int as places from reception.published_standby where not standby group by opened_on
                """).query(Dated.class).list();
    }

    List<Stated> stated() {
        return db.sql("""
                select org_id as municipality, week, available_on as on, places, step_free from placement.published_stated_home
                order by available_on, org_id
                """).query(Stated.class).list();
    }

    /** The same form sent twice is one test. */
    void add(SiteTest test, Officer officer) {
        db.sql("""
                insert into preparedness.site_test (id, site_id, tested_on, days, places, opening_cents, org_id, recorded_by)
                values (:id, :site, :on, :days, :places, :opening, :org, :officer) on conflict (id) do nothing
                """)
                .param("id", test.own())
                .param("site", test.site())
                .param("on", test.testedOn())
                .param("days", test.days())
                .param("places", test.found())
                .param("opening", test.openingCents())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }
}
