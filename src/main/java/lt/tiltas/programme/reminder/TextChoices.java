package lt.tiltas.programme.reminder;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether a family wants text messages. The last word counts, wherever it was said; who has said nothing gets them. */
@Repository
class TextChoices {

    private final JdbcClient db;

    TextChoices(JdbcClient db) {
        this.db = db;
    }

    boolean wanted(ProgrammeId programme) {
        return db.sql("select programme.wants_texts(:programme)")
                .param("programme", programme.value())
                .query(Boolean.class)
                .single();
    }

    /** Of the one who is signed in: row-level security shows no other. */
    Optional<ProgrammeId> own() {
        return db.sql("select id from programme.programme where state = 'open'")
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new);
    }

    /** Saying it twice is saying it once. @param side person or office */
    void say(ProgrammeId programme, boolean wanted, String side, Officer who) {
        if (wanted(programme) == wanted) {
            return;
        }
        db.sql("""
                insert into programme.text_choice (programme_id, org_id, wanted, side, said_by)
                select id, org_id, :wanted, :side, :by from programme.programme where id = :programme
                """)
                .param("wanted", wanted)
                .param("side", side)
                .param("by", who.id())
                .param("programme", programme.value())
                .update();
    }
}
