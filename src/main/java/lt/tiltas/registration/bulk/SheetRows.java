package lt.tiltas.registration.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of sheets that wait. */
@Repository
class SheetRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    SheetRows(JdbcClient db, JdbcTemplate batch, JsonMapper json) {
        this.db = db;
        this.batch = batch;
        this.json = json;
    }

    void add(SheetId sheet, List<SheetRow> rows, Officer officer) {
        batch.batchUpdate(
                """
                insert into registration.bulk_row (sheet_id, line, org_id, made_by, person_id, written_id, stamp, cells)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                rows.stream()
                        .map(row -> new Object[] {
                            sheet.value(),
                            row.line(),
                            officer.organisation().value(),
                            officer.id(),
                            row.person() == null ? null : row.person().value(),
                            row.writtenId(),
                            row.stamp(),
                            json.writeValueAsString(row.cells())
                        })
                        .toList());
    }

    List<SheetRow> of(SheetId sheet) {
        return db.sql("select * from registration.bulk_row where sheet_id = :sheet order by line")
                .param("sheet", sheet.value())
                .query(this::row)
                .list();
    }

    void pick(SheetId sheet, int line, Map<String, String> picks) {
        db.sql("""
                update registration.bulk_row set picks = picks || :picks::jsonb where sheet_id = :sheet and line = :line
                """)
                .param("picks", json.writeValueAsString(picks))
                .param("sheet", sheet.value())
                .param("line", line)
                .update();
    }

    void remove(SheetId sheet, Collection<Integer> lines) {
        db.sql("delete from registration.bulk_row where sheet_id = :sheet and line = any(:lines)")
                .param("sheet", sheet.value())
                .param("lines", lines.toArray(Integer[]::new))
                .update();
    }

    void removeAll(SheetId sheet) {
        db.sql("delete from registration.bulk_row where sheet_id = :sheet")
                .param("sheet", sheet.value())
                .update();
    }

    private SheetRow row(ResultSet rs, int n) throws SQLException {
        @Nullable UUID person = rs.getObject("person_id", UUID.class);
        return new SheetRow(
                rs.getInt("line"),
                person == null ? null : new PersonId(person),
                rs.getString("written_id"),
                rs.getString("stamp"),
                json.readValue(rs.getString("cells"), TEXTS),
                json.readValue(rs.getString("picks"), TEXTS));
    }
}
