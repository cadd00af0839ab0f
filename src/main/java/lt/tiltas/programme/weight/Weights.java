package lt.tiltas.programme.weight;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Weights {

    public static final String STANDARD = "standard";

    /** @param until null while it holds */
    public record Weight(
            String weight,
            String reason,
            OffsetDateTime since,
            @Nullable OffsetDateTime until,
            String setByName) {}

    private final JdbcClient db;

    Weights(JdbcClient db) {
        this.db = db;
    }

    public String now(ProgrammeId programme) {
        return db.sql("select weight from programme.weight where programme_id = :programme and until is null")
                .param("programme", programme.value())
                .query(String.class)
                .optional()
                .orElse(STANDARD);
    }

    /** The newest first. */
    List<Weight> history(ProgrammeId programme) {
        return db.sql("""
                select weight, reason, since, until, set_by_name from programme.weight
                where programme_id = :programme order by since desc
                """)
                .param("programme", programme.value())
                .query(Weight.class)
                .list();
    }

    void set(ProgrammeCard programme, SetWeight.New weight, Officer officer) {
        db.sql(
                        "update programme.weight set until = clock_timestamp() where programme_id = :programme and until is null")
                .param("programme", programme.id().value())
                .update();
        db.sql("""
                insert into programme.weight (programme_id, org_id, weight, reason, set_by, set_by_name)
                values (:programme, :org, :weight, :reason, :officer, :name)
                """)
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("weight", weight.weight())
                .param("reason", weight.reason().strip())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }
}
