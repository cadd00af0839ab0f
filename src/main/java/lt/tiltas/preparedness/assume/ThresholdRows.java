package lt.tiltas.preparedness.assume;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rows that were ever written of a threshold. */
@Repository
class ThresholdRows {

    private static final String ROW = """
            select indicator, level, on_at, off_at, days, frequency, valid_from, mark, source, checked_on, owner, recorded_at, recorded_by_name
            from preparedness.trigger
            """;

    private final JdbcClient db;

    ThresholdRows(JdbcClient db) {
        this.db = db;
    }

    /** Those that count on a day, the first level first. */
    List<ThresholdRow> on(LocalDate day) {
        return db.sql(
                        "select * from (select distinct on (indicator, level) * from (" + ROW
                                + ") t where valid_from <= :day order by indicator, level, valid_from desc, recorded_at desc) newest order by indicator, on_at")
                .param("day", day)
                .query((rs, n) -> row(rs))
                .list();
    }

    /** Newest first. */
    List<ThresholdRow> history(String code) {
        return db.sql(ROW + "where indicator || '-' || level = :code order by valid_from desc, recorded_at desc")
                .param("code", code)
                .query((rs, n) -> row(rs))
                .list();
    }

    private static ThresholdRow row(ResultSet rs) throws SQLException {
        return new ThresholdRow(
                rs.getString("indicator"),
                rs.getString("level"),
                rs.getBigDecimal("on_at"),
                rs.getBigDecimal("off_at"),
                rs.getInt("days"),
                rs.getString("frequency"),
                AssumptionRows.written(rs));
    }

    void add(ThresholdRow row, UUID own, Officer officer) {
        db.sql("""
                insert into preparedness.trigger (id, indicator, level, valid_from, on_at, off_at, days, frequency, mark, source, checked_on, owner,
                    recorded_by, recorded_by_name)
                values (:id, :indicator, :level, :from, :on, :off, :days, :frequency, :mark, :source, :checked, :owner, :officer, :name)
                on conflict (id) do nothing
                """)
                .param("id", own)
                .param("indicator", row.indicator())
                .param("level", row.level())
                .param("from", row.written().validFrom())
                .param("on", row.onAt())
                .param("off", row.offAt())
                .param("days", row.days())
                .param("frequency", row.frequency())
                .param("mark", row.written().mark())
                .param("source", row.written().source())
                .param("checked", row.written().checkedOn())
                .param("owner", row.written().owner())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }
}
