package lt.tiltas.permits.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.decision.Decision.By;
import lt.tiltas.permits.decision.Decision.Ground;
import lt.tiltas.permits.decision.Decision.Notice;
import lt.tiltas.permits.decision.Decision.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PermitDecisions {

    /** @param outcome granted or refused */
    public record New(
            ApplicationId application,
            String outcome,
            String basis,
            String legalBasis,
            @Nullable String reasons) {}

    private final JdbcClient db;

    PermitDecisions(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    public List<Decision> of(ApplicationId application) {
        return db.sql("select * from permits.decision where application_id = ? order by decided_on desc, version, id")
                .param(application.value())
                .query((rs, n) -> row(rs))
                .list();
    }

    /** The one that waits for a second officer. */
    public Optional<Decision> proposed(ApplicationId application) {
        return of(application).stream().filter(Decision::isProposed).findFirst();
    }

    public List<Ground> grounds(LocalDate on) {
        return db.sql("""
                select code, act, article from permits.refusal_ground
                where daterange(valid_from, valid_until, '[]') @> cast(:on as date) order by place
                """).param("on", on).query(Ground.class).list();
    }

    /** @param step PROPOSE or MAKE */
    public void begin(DecisionStep step, New form, LocalDate on, Officer officer) {
        db.sql("""
                insert into permits.decision (application_id, org_id, household_id, person_id, outcome, state, basis, legal_basis,
                    reasons, decided_by, decided_on)
                select id, org_id, household_id, person_id, :outcome, :state, :basis, :legalBasis, :reasons, :officer, :on
                from permits.application where id = :application
                """)
                .param("application", form.application().value())
                .param("outcome", form.outcome())
                .param("state", step.to())
                .param("basis", form.basis())
                .param("legalBasis", form.legalBasis())
                .param("reasons", form.reasons())
                .param("officer", officer.id())
                .param("on", on)
                .update();
    }

    /** False when somebody else was quicker. */
    public boolean answer(Decision before, DecisionStep step, @Nullable String words, LocalDate on, Officer officer) {
        return db.sql("""
                update permits.decision set state = :to, approved_by = :officer, approved_on = :on, answer = :words, version = version + 1
                where id = :id and version = :version and state in (:from)
                """)
                        .param("to", step.to())
                        .param("officer", officer.id())
                        .param("on", on)
                        .param("words", words)
                        .param("id", before.id())
                        .param("version", before.version())
                        .param("from", step.from())
                        .update()
                == 1;
    }

    /** False when somebody else was quicker. Who made it stays in the row. */
    public boolean setAside(Decision before) {
        return db.sql("""
                update permits.decision set state = :to, version = version + 1
                where id = :id and version = :version and state in (:from)
                """)
                        .param("to", DecisionStep.SET_ASIDE.to())
                        .param("id", before.id())
                        .param("version", before.version())
                        .param("from", DecisionStep.SET_ASIDE.from())
                        .update()
                == 1;
    }

    private static Decision row(ResultSet rs) throws SQLException {
        return new Decision(
                rs.getObject("id", UUID.class),
                new ApplicationId(rs.getObject("application_id", UUID.class)),
                rs.getString("outcome"),
                rs.getString("state"),
                rs.getString("basis"),
                new Text(rs.getString("legal_basis"), rs.getString("reasons"), rs.getString("answer")),
                new By(
                        rs.getObject("examined_by", UUID.class),
                        rs.getObject("decided_by", UUID.class),
                        rs.getObject("decided_on", LocalDate.class),
                        rs.getObject("approved_by", UUID.class),
                        rs.getObject("approved_on", LocalDate.class)),
                new Notice(rs.getObject("notified_on", LocalDate.class), rs.getObject("appeal_by", LocalDate.class)),
                rs.getInt("version"));
    }
}
