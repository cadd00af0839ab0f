package lt.tiltas.programme.pause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Pauses {

    private final JdbcClient db;

    Pauses(JdbcClient db) {
        this.db = db;
    }

    /** The newest first; without those that were taken back before they began. */
    List<Pause> of(ProgrammeId programme) {
        return db.sql("""
                select id, because, from_on, coalesce(ended_on, until_on) as until_on, side from programme.pause
                where programme_id = :programme and coalesce(ended_on, until_on) >= from_on order by from_on desc
                """)
                .param("programme", programme.value())
                .query(Pause.class)
                .list();
    }

    /** Of the one who is signed in: row-level security shows no other. */
    Optional<ProgrammeId> own() {
        return db.sql("select id from programme.programme where state = 'open'")
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new);
    }

    /** Two taps at once: the database keeps one. */
    void begin(ProgrammeId programme, KeepPause.New pause, String side, Officer who) {
        db.sql("""
                insert into programme.pause (programme_id, org_id, because, from_on, until_on, side, made_by)
                select id, org_id, :because, :from, :until, :side, :by from programme.programme where id = :programme
                """)
                .param("because", pause.because())
                .param("from", pause.fromOn())
                .param("until", pause.untilOn())
                .param("side", side)
                .param("by", who.id())
                .param("programme", programme.value())
                .update();
    }

    /** Today counts again; one that has yet to begin does not come about. The same tap twice is the same tap once. */
    void end(ProgrammeId programme, LocalDate today) {
        db.sql("""
                update programme.pause set ended_on = greatest(from_on, :today) - 1
                where programme_id = :programme and ended_on is null and until_on >= :today
                """).param("today", today).param("programme", programme.value()).update();
    }
}
