package lt.tiltas.permits.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CorrectionId;
import lt.tiltas.permits.correction.Correction.Hand;
import lt.tiltas.permits.correction.Correction.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Corrections {

    private final JdbcClient db;

    Corrections(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    List<Correction> all() {
        return db.sql("select * from permits.correction order by as_of desc, proposed_at desc")
                .query((rs, n) -> row(rs))
                .list();
    }

    Optional<Correction> find(CorrectionId id) {
        return db.sql("select * from permits.correction where id = ?")
                .param(id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /** False when another one waits for its second officer. */
    boolean propose(CorrectionId id, Text text, Officer officer) {
        return db.sql("""
                insert into permits.correction (id, org_id, as_of, months, law, reasons, proposed_by)
                values (:id, :org, :asOf, :months, :law, :reasons, :officer)
                on conflict (org_id) where state = 'proposed' do nothing
                """)
                        .param("id", id.value())
                        .param("org", officer.organisation().value())
                        .param("asOf", text.asOf())
                        .param("months", text.months())
                        .param("law", text.law())
                        .param("reasons", text.reasons())
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    /**
     * False when somebody else was quicker.
     *
     * @param words null when it is made
     */
    boolean answer(Correction one, CorrectionStep step, @Nullable String words, Officer officer) {
        return db.sql("""
                update permits.correction set state = :to, answered_by = :officer, answered_at = clock_timestamp(), answer = :words,
                    version = version + 1 where id = :id and version = :version
                """)
                        .param("to", step.to())
                        .param("officer", officer.id())
                        .param("words", words)
                        .param("id", one.id().value())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    void counted(CorrectionId id, int people) {
        db.sql("update permits.correction set people = ? where id = ?")
                .params(people, id.value())
                .update();
    }

    boolean askBack(Correction one, String why, Officer officer) {
        return db.sql("""
                update permits.correction set state = 'undoing', back_by = :officer, back_at = clock_timestamp(), back_why = :why,
                    version = version + 1 where id = :id and version = :version
                """)
                        .param("officer", officer.id())
                        .param("why", why)
                        .param("id", one.id().value())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    /** What was asked back stands again, and nothing of the asking is left but this. */
    boolean keep(Correction one) {
        return db.sql("""
                update permits.correction set state = 'made', back_by = null, back_at = null, back_why = null, version = version + 1
                where id = :id and version = :version
                """)
                        .param("id", one.id().value())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    boolean undo(Correction one, Officer officer) {
        return db.sql("""
                update permits.correction set state = 'undone', undone_by = :officer, undone_at = clock_timestamp(), version = version + 1
                where id = :id and version = :version
                """)
                        .param("officer", officer.id())
                        .param("id", one.id().value())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    private static Correction row(ResultSet rs) throws SQLException {
        int people = rs.getInt("people");
        return new Correction(
                new CorrectionId(rs.getObject("id", UUID.class)),
                rs.getString("state"),
                new Text(
                        rs.getObject("as_of", LocalDate.class),
                        rs.getInt("months"),
                        rs.getString("law"),
                        rs.getString("reasons")),
                new Hand(
                        rs.getObject("proposed_by", UUID.class),
                        rs.getObject("proposed_at", OffsetDateTime.class),
                        rs.getString("reasons")),
                hand(rs, "answered", rs.getString("answer")),
                rs.getObject("people") == null ? null : people,
                hand(rs, "back", rs.getString("back_why")),
                rs.getObject("undone_at", OffsetDateTime.class),
                rs.getInt("version"));
    }

    private static @Nullable Hand hand(ResultSet rs, String what, @Nullable String words) throws SQLException {
        UUID by = rs.getObject(what + "_by", UUID.class);
        return by == null ? null : new Hand(by, rs.getObject(what + "_at", OffsetDateTime.class), words);
    }
}
