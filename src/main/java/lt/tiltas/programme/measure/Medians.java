package lt.tiltas.programme.measure;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.web.SmallNumbers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Medians by place and sex, the country's too; of fewer than ten people nothing is kept. */
@Repository
class Medians {

    private static final String SQL = """
            select coalesce(org_id, 0) as place, case when grouping(part) = 1 then 'all' else part end as part,
                count(*) as people, percentile_cont(0.5) within group (order by value) as middle
            from (%s) one group by grouping sets ((org_id, part), (org_id), (part), ()) having count(*) >= :fewest
            """;

    private record Row(int place, String part, long people, double middle) {}

    private final JdbcClient db;
    private final JdbcTemplate batch;

    Medians(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    void replace(Limits limits, OffsetDateTime at) {
        db.sql("delete from programme.measure_median").update();
        List<Object[]> rows = new ArrayList<>();
        for (Median median : Median.values()) {
            count(median, limits)
                    .forEach(row -> rows.add(new Object[] {
                        row.place(),
                        median.code(),
                        row.part(),
                        SmallNumbers.kept(row.people()),
                        median.rounded(row.middle()),
                        at
                    }));
        }
        batch.batchUpdate("""
                insert into programme.measure_median (place, median, part, people, value, counted_at) values (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private List<Row> count(Median median, Limits limits) {
        return db.sql(SQL.formatted(median.people()))
                .params(limits.values())
                .param("fewest", SmallNumbers.FEWEST)
                .query(Row.class)
                .list();
    }

    List<Median.Kept> of(int place) {
        return db.sql("""
                select median, part, people, value from programme.measure_median where place = :place
                order by median, array_position(array['F', 'M', 'X', 'all'], part)
                """)
                .param("place", place)
                .query((rs, n) -> new Median.Kept(
                        Median.of(rs.getString("median")),
                        rs.getString("part"),
                        rs.getLong("people"),
                        rs.getInt("value")))
                .list();
    }
}
