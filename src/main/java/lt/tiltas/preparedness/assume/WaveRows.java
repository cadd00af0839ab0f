package lt.tiltas.preparedness.assume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came in 2022, and where they were registered: tables that change by a migration only, shown beside the assumptions. */
@Repository
public class WaveRows {

    /** @param shares of the ages 0-2, 3-6, 7-17, 18-59, and 60 and more */
    public record Ages(int fromDay, List<BigDecimal> shares, String mark, String source) {}

    /** @param people registered there until 17 March 2022; the next wave is shared out like them */
    public record Centre(int municipality, int people, int holding, String mark, String source) {}

    private final JdbcClient db;

    WaveRows(JdbcClient db) {
        this.db = db;
    }

    List<Ages> ages(LocalDate day) {
        return db.sql("""
                select distinct on (from_day) from_day, age_0_2, age_3_6, age_7_17, age_18_59, age_60, mark, source
                from preparedness.age_mix where valid_from <= :day order by from_day, valid_from desc
                """)
                .param("day", day)
                .query((rs, n) -> new Ages(
                        rs.getInt("from_day"),
                        List.of(
                                rs.getBigDecimal("age_0_2"),
                                rs.getBigDecimal("age_3_6"),
                                rs.getBigDecimal("age_7_17"),
                                rs.getBigDecimal("age_18_59"),
                                rs.getBigDecimal("age_60")),
                        rs.getString("mark"),
                        rs.getString("source")))
                .list();
    }

    List<Centre> centres(LocalDate day) {
        return db.sql("""
                select distinct on (municipality) municipality, people, holding, mark, source
                from preparedness.centre where valid_from <= :day order by municipality, valid_from desc
                """).param("day", day).query(Centre.class).list();
    }
}
