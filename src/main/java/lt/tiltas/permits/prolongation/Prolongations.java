package lt.tiltas.permits.prolongation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ProlongationId;
import lt.tiltas.permits.prolongation.Prolongation.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Prolongations {

    private static final String ALL =
            "select r.*, permits.prolonged_count(r.id) as permits from permits.prolongation r ";

    private final JdbcClient db;

    Prolongations(JdbcClient db) {
        this.db = db;
    }

    /** What waits first, then the newest day. */
    List<Prolongation> all() {
        return db.sql(ALL
                        + "order by approved_at is null and taken_back_at is null desc, valid_on desc, entered_at desc")
                .query(Prolongations::row)
                .list();
    }

    Optional<Prolongation> find(ProlongationId id) {
        return db.sql(ALL + "where id = ?")
                .param(id.value())
                .query(Prolongations::row)
                .optional();
    }

    long waiting() {
        return db.sql("select count(*) from permits.prolongation where approved_at is null and taken_back_at is null")
                .query(Long.class)
                .single();
    }

    /** Those that count, in the order in which they follow one another: for the public files of the check. */
    public List<Prolongation> inForce() {
        return db.sql("""
                select r.*, 0 as permits from permits.prolongation r
                where approved_at is not null and taken_back_at is null order by ground, valid_on, to_on
                """).query(Prolongations::row).list();
    }

    ProlongationId add(Prolongation.New form, LocalDate today, Officer officer) {
        ProlongationId id = new ProlongationId(UUID.randomUUID());
        Act act = form.named(today);
        db.sql("""
                insert into permits.prolongation (id, ground, valid_on, to_on, act, article, source, certainty, checked_on, entered_by)
                values (:id, :ground, :valid, :to, :act, :article, :source, :certainty, :checked, :officer)
                """)
                .param("id", id.value())
                .param("ground", form.ground())
                .param("valid", form.validOn())
                .param("to", form.toOn())
                .param("act", act.name())
                .param("article", act.article())
                .param("source", act.source())
                .param("certainty", act.certainty())
                .param("checked", act.checkedOn())
                .param("officer", officer.id())
                .update();
        return id;
    }

    boolean approve(ProlongationId id, Officer officer) {
        return db.sql("""
                update permits.prolongation set approved_by = :officer, approved_at = clock_timestamp()
                where id = :id and approved_at is null and taken_back_at is null
                """)
                        .param("officer", officer.id())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean takeBack(ProlongationId id, String why, Officer officer) {
        return db.sql("""
                update permits.prolongation set taken_back_by = :officer, taken_back_at = clock_timestamp(), taken_back_why = :why
                where id = :id and taken_back_at is null
                """)
                        .param("officer", officer.id())
                        .param("why", why)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Prolongation row(ResultSet rs, int n) throws SQLException {
        return new Prolongation(
                new ProlongationId(rs.getObject("id", UUID.class)),
                rs.getString("ground"),
                rs.getObject("valid_on", LocalDate.class),
                rs.getObject("to_on", LocalDate.class),
                new Act(
                        rs.getString("act"),
                        rs.getString("article"),
                        rs.getString("source"),
                        rs.getString("certainty"),
                        rs.getObject("checked_on", LocalDate.class)),
                new Prolongation.Entered(
                        rs.getObject("entered_by", UUID.class), rs.getObject("entered_at", OffsetDateTime.class)),
                new Prolongation.Look(
                        rs.getObject("approved_at", OffsetDateTime.class),
                        rs.getObject("taken_back_at", OffsetDateTime.class),
                        rs.getString("taken_back_why")),
                rs.getLong("permits"));
    }
}
