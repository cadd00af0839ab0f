package lt.tiltas.preparedness.assume;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rows that were ever written of an assumption. */
@Repository
class AssumptionRows {

    private static final String ROW = """
            select code, value, low, high, unit, valid_from, mark, source, checked_on, owner, recorded_at, recorded_by_name from preparedness.assumption
            """;

    private final JdbcClient db;

    AssumptionRows(JdbcClient db) {
        this.db = db;
    }

    /** Those that count on a day. */
    List<AssumptionRow> on(LocalDate day) {
        return db.sql("select distinct on (code) * from (" + ROW
                        + ") a where valid_from <= :day order by code, valid_from desc, recorded_at desc")
                .param("day", day)
                .query((rs, n) -> row(rs))
                .list();
    }

    /** Newest first. */
    List<AssumptionRow> history(String code) {
        return db.sql(ROW + "where code = :code order by valid_from desc, recorded_at desc")
                .param("code", code)
                .query((rs, n) -> row(rs))
                .list();
    }

    private static AssumptionRow row(ResultSet rs) throws SQLException {
        return new AssumptionRow(
                rs.getString("code"),
                rs.getBigDecimal("value"),
                rs.getBigDecimal("low"),
                rs.getBigDecimal("high"),
                rs.getString("unit"),
                written(rs));
    }

    static Written written(ResultSet rs) throws SQLException {
        return new Written(
                rs.getObject("valid_from", LocalDate.class),
                rs.getString("mark"),
                rs.getString("source"),
                rs.getObject("checked_on", LocalDate.class),
                rs.getString("owner"),
                rs.getObject("recorded_at", OffsetDateTime.class),
                rs.getString("recorded_by_name"));
    }

    void add(AssumptionRow row, UUID own, Officer officer) {
        db.sql("""
                insert into preparedness.assumption (id, code, valid_from, value, low, high, unit, mark, source, checked_on, owner, recorded_by, recorded_by_name)
                values (:id, :code, :from, :value, :low, :high, :unit, :mark, :source, :checked, :owner, :officer, :name) on conflict (id) do nothing
                """)
                .param("id", own)
                .param("code", row.code())
                .param("from", row.written().validFrom())
                .param("value", row.value())
                .param("low", row.low())
                .param("high", row.high())
                .param("unit", row.unit())
                .param("mark", row.written().mark())
                .param("source", row.written().source())
                .param("checked", row.written().checkedOn())
                .param("owner", row.written().owner())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }
}
