package lt.tiltas.placement.statement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.placement.value.WeightBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All sixty municipalities, each with what it stated last and what the register knows. */
@Repository("statedProfiles")
public class Profiles {

    private record Row(
            int code,
            double latitude,
            double longitude,
            long population,
            long people,
            long everybody,
            long residents) {}

    private final JdbcClient db;
    private final Statements statements;
    private final WeightBook weights;

    Profiles(JdbcClient db, Statements statements, WeightBook weights) {
        this.db = db;
        this.statements = statements;
        this.weights = weights;
    }

    /** By code, in its order. Quota: the municipality's share of all received and of {@code coming} more, times the dated percent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Integer, Profile> on(LocalDate today, long coming) {
        Map<Integer, Statement> stated = statements.newest();
        double percent = weights.on(today).of("quota_percent") / 100.0;
        Map<Integer, Profile> all = new LinkedHashMap<>();
        for (Row row : rows()) {
            double share = (double) row.population / row.residents;
            int quota = (int) Math.max(0, Math.round(share * (row.everybody + coming) * percent - row.people));
            all.put(row.code, profile(row, stated.get(row.code), quota));
        }
        return all;
    }

    /** Households that said yes, week by week, beside what the municipality's share of residents would have been of all of them. */
    List<ProfilePage.Week> placed(int municipality, LocalDate since) {
        return db.sql("""
                select w.monday::date as monday, count(*) filter (where o.municipality = m.code) as households,
                    count(o.household_id) * 1.0 * m.population / (select sum(population) from access.published_municipality) as fair
                from access.published_municipality m
                cross join generate_series(cast(:since as date), cast(:since as date) + 49, interval '7 days') as w (monday)
                left join placement.published_offer o on o.answer = 'accepted' and o.answered_at >= w.monday and o.answered_at < w.monday + interval '7 days'
                where m.code = :code group by w.monday, m.code, m.population order by w.monday
                """)
                .param("since", since.plusWeeks(1))
                .param("code", municipality)
                .query(ProfilePage.Week.class)
                .list();
    }

    private static Profile profile(Row row, @Nullable Statement said, int quota) {
        double perThousand = 1000.0 * row.people / row.population;
        double usual = 1000.0 * row.everybody / row.residents;
        var at = new Profile.Point(row.latitude, row.longitude);
        if (said == null) {
            return new Profile(
                    row.code,
                    at,
                    new Profile.Schools(0, 0, 0, 0),
                    Map.of(),
                    Set.of(),
                    Map.of(),
                    new Profile.Room(0, quota, row.people, perThousand, usual),
                    null);
        }
        return new Profile(
                row.code,
                at,
                said.schools(),
                said.offered().care(),
                Set.copyOf(said.offered().languages()),
                said.offered().jobs(),
                new Profile.Room(said.caseload(), quota, row.people, perThousand, usual),
                said.week());
    }

    private List<Row> rows() {
        return db.sql("""
                select m.code, m.latitude, m.longitude, m.population, coalesce(l.people, 0) as people,
                    coalesce(sum(l.people) over (), 0) as everybody, sum(m.population) over () as residents
                from access.published_municipality m left join registration.published_load l on l.org_id = m.code order by m.code
                """).query(Row.class).list();
    }
}
