package lt.tiltas.registration.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Sheets {

    private static final int SHOWN = 20;

    private final JdbcClient db;

    Sheets(JdbcClient db) {
        this.db = db;
    }

    void add(SheetId id, String fileName, List<String> unread, Officer officer) {
        db.sql("""
                insert into registration.bulk_sheet (id, org_id, file_name, unread, state, uploaded_by)
                values (:id, :org, :file, :unread, 'ready', :officer)
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("file", fileName)
                .param("unread", unread.toArray(String[]::new))
                .param("officer", officer.id())
                .update();
    }

    /** @throws NotHere when there is none, or it is another officer's */
    Sheet get(SheetId id) {
        return find(id, "");
    }

    /** Whoever writes next waits here. */
    Sheet lock(SheetId id) {
        return find(id, " for update");
    }

    List<Sheet> of(Officer officer) {
        return db.sql("""
                select * from registration.bulk_sheet where uploaded_by = :officer order by uploaded_at desc limit :most
                """)
                .param("officer", officer.id())
                .param("most", SHOWN)
                .query(Sheets::sheet)
                .list();
    }

    void written(SheetId id, int changed, int unchanged, int remaining) {
        db.sql("""
                update registration.bulk_sheet set state = 'written', changed = :changed, unchanged = :unchanged, remaining = :remaining
                where id = :id
                """)
                .param("id", id.value())
                .param("changed", changed)
                .param("unchanged", unchanged)
                .param("remaining", remaining)
                .update();
    }

    /** One that is written stays so: only its rest goes. */
    void discard(SheetId id) {
        db.sql("update registration.bulk_sheet set state = 'discarded' where id = :id and state = 'ready'")
                .param("id", id.value())
                .update();
    }

    /** As the system: the rows of yesterday's sheets go, and after a month the sheets' names. */
    void forget(int hours, int days) {
        db.sql("""
                delete from registration.bulk_row r using registration.bulk_sheet s
                where s.id = r.sheet_id and s.uploaded_at < clock_timestamp() - make_interval(hours => :hours)
                """).param("hours", hours).update();
        db.sql("""
                update registration.bulk_sheet set state = 'forgotten'
                where state = 'ready' and uploaded_at < clock_timestamp() - make_interval(hours => :hours)
                """).param("hours", hours).update();
        db.sql("""
                delete from registration.bulk_sheet s where uploaded_at < clock_timestamp() - make_interval(days => :days)
                """).param("days", days).update();
    }

    private Sheet find(SheetId id, String lock) {
        return db.sql("select * from registration.bulk_sheet where id = :id" + lock)
                .param("id", id.value())
                .query(Sheets::sheet)
                .optional()
                .orElseThrow(() -> new NotHere("sheet"));
    }

    private static Sheet sheet(ResultSet rs, int n) throws SQLException {
        return new Sheet(
                new SheetId(rs.getObject("id", UUID.class)),
                rs.getString("file_name"),
                List.of((String[]) rs.getArray("unread").getArray()),
                rs.getString("state"),
                rs.getObject("uploaded_at", OffsetDateTime.class),
                rs.getInt("changed"),
                rs.getInt("unchanged"),
                rs.getInt("remaining"));
    }
}
