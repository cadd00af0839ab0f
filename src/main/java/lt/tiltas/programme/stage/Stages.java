package lt.tiltas.programme.stage;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Stages {

    /** In their order; message key {@code stage.<code>}. */
    static final List<String> ALL =
            List.of("arrival", "reception", "first_months", "second_months", "extended", "after_care", "independent");

    private final JdbcClient db;

    Stages(JdbcClient db) {
        this.db = db;
    }

    /** The newest first: that is where the household is. */
    List<CaseStage> of(ProgrammeId programme) {
        return db.sql("""
                select stage, entered_on, evidence, note, made_by_name from programme.case_stage
                where programme_id = :programme order by created_at desc, id
                """)
                .param("programme", programme.value())
                .query(CaseStage.class)
                .list();
    }

    void move(ProgrammeCard programme, MoveStage.New move, Officer officer) {
        LocalDate on = move.enteredOn();
        db.sql("""
                insert into programme.case_stage (programme_id, org_id, stage, entered_on, evidence, note, made_by, made_by_name)
                values (:programme, :org, :stage, :on, :evidence, :note, :officer, :name)
                """)
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("stage", move.stage())
                .param("on", on)
                .param("evidence", move.evidence().strip())
                .param("note", move.note().strip())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }
}
