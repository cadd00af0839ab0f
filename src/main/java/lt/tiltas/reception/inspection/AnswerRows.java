package lt.tiltas.reception.inspection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.standard.Score;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what was answered, section by section, and what it came to. */
@Repository
class AnswerRows {

    private final JdbcClient db;
    private final Clock clock;

    AnswerRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * One more saving of the section.
     *
     * @return false when somebody has saved it since
     */
    boolean next(InspectionId id, String section, int version, Officer officer) {
        return db.sql(version == 0 ? """
                insert into reception.inspection_section (inspection_id, section, org_id, saved_by, saved_at)
                select :id, :section, :org, :officer, :at where :version = 0
                on conflict (inspection_id, section) do nothing
                """ : """
                update reception.inspection_section set version = version + 1, saved_by = :officer, saved_at = :at
                where inspection_id = :id and section = :section and version = :version and :org > 0
                """)
                        .param("id", id.value())
                        .param("section", section)
                        .param("org", officer.organisation().value())
                        .param("officer", officer.id())
                        .param("at", OffsetDateTime.now(clock))
                        .param("version", version)
                        .update()
                == 1;
    }

    /** What was answered and is empty now is taken back. */
    void write(InspectionId id, Map<String, Answer> answers, Officer officer) {
        answers.forEach((indicator, answer) -> {
            if (answer.equals(Answer.NONE)) {
                db.sql("delete from reception.inspection_answer where inspection_id = ? and indicator = ?")
                        .params(id.value(), indicator)
                        .update();
            } else {
                write(id, indicator, answer, officer);
            }
        });
    }

    private void write(InspectionId id, String indicator, Answer answer, Officer officer) {
        db.sql("""
                insert into reception.inspection_answer (inspection_id, indicator, org_id, answer, note, answered_by, answered_at)
                values (:id, :indicator, :org, :answer, :note, :officer, :at)
                on conflict (inspection_id, indicator) do update
                set answer = excluded.answer, note = excluded.note, answered_by = excluded.answered_by, answered_at = excluded.answered_at
                where inspection_answer.answer is distinct from excluded.answer or inspection_answer.note <> excluded.note
                """)
                .param("id", id.value())
                .param("indicator", indicator)
                .param("org", officer.organisation().value())
                .param(
                        "answer",
                        answer.verdict() == null ? null : answer.verdict().code())
                .param("note", answer.note())
                .param("officer", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Signs it: the score first, for nothing is written to a signed one. */
    void sign(InspectionId id, Score score, String note, Officer officer) {
        score.sections()
                .forEach(part -> db.sql("""
                        insert into reception.inspection_score (inspection_id, section, org_id, asked, met)
                        values (:id, :section, :org, :asked, :met)
                        """)
                        .param("id", id.value())
                        .param("section", part.section())
                        .param("org", officer.organisation().value())
                        .param("asked", part.asked())
                        .param("met", part.met())
                        .update());
        db.sql("""
                update reception.inspection set finished_by = :officer, finished_at = :at, note = :note
                where id = :id and finished_at is null
                """)
                .param("officer", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .param("note", note)
                .param("id", id.value())
                .update();
    }
}
