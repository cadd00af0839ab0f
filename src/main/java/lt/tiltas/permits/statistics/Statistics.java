package lt.tiltas.permits.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.web.Published;
import lt.tiltas.web.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may be shown of the counts, in the database as on the page. */
@Repository
class Statistics {

    private static final String INSERT = """
            insert into permits.statistic (month, measure, flow, sex, age, value, counted_at) values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient db;
    private final JdbcTemplate batch;

    Statistics(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    void replace(Map<Cell, Long> exact, Set<Cell> hidden, OffsetDateTime at) {
        db.sql("delete from permits.statistic").update();
        List<@Nullable Object[]> rows = new ArrayList<>();
        exact.forEach((cell, count) -> rows.add(new @Nullable Object[] {
            cell.month().atDay(1),
            cell.measure().code(),
            cell.flow().code(),
            cell.sex().name(),
            cell.age().code(),
            hidden.contains(cell) ? null : SmallNumbers.kept(count),
            at
        }));
        batch.batchUpdate(INSERT, rows);
    }

    /** In order of time; nothing when nobody has counted yet. */
    Map<Cell, Published> shown() {
        Map<Cell, Published> shown = new LinkedHashMap<>();
        db.sql("""
                select month, measure, flow, sex, age, value from permits.published_statistics
                order by month, array_position(array['registered', 'permit', 'present'], measure),
                    array_position(array['stock', 'in', 'out', 'corrected'], flow), array_position(array['F', 'M', 'T'], sex), age = 'TOTAL', age = 'Y_GE65',
                    age <> 'Y_LT14', age
                """).query((rs, n) -> shown.put(cell(rs), figure(rs))).list();
        return shown;
    }

    Optional<OffsetDateTime> countedAt() {
        return db.sql("select max(counted_at) from permits.published_statistics")
                .query((rs, n) -> Optional.ofNullable(rs.getObject(1, OffsetDateTime.class)))
                .single();
    }

    /** How sure it is that the bands of age are those of the European tables. */
    String certaintyOfAges(LocalDate on) {
        return db.sql("""
                select case when bool_and(certainty = 'V') then 'V' when bool_or(certainty = 'U') then 'U' else 'K' end
                from permits.age_band where valid_from = (select max(valid_from) from permits.age_band where valid_from <= ?)
                """).param(on).query(String.class).single();
    }

    private static Cell cell(ResultSet rs) throws SQLException {
        return new Cell(
                YearMonth.from(rs.getObject("month", LocalDate.class)),
                Measure.of(rs.getString("measure")),
                Flow.of(rs.getString("flow")),
                Sex.valueOf(rs.getString("sex")),
                Age.of(rs.getString("age")));
    }

    private static Published figure(ResultSet rs) throws SQLException {
        long value = rs.getLong("value");
        return rs.wasNull() ? new Published.NotShown() : SmallNumbers.people(value);
    }
}
