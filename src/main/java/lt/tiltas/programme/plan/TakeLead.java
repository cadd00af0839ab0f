package lt.tiltas.programme.plan;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import java.math.BigDecimal;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.weight.Loads;
import lt.tiltas.programme.weight.Weights;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer leads this programme from now on. */
@Service
public class TakeLead {

    public sealed interface Outcome {
        record Taken(Leading.Led led) implements Outcome {}

        record OverTheLimit(Leading.Led led) implements Outcome {}
    }

    private final Leading leading;
    private final Weights weights;
    private final Loads loads;
    private final JdbcClient db;

    TakeLead(Leading leading, Weights weights, Loads loads, JdbcClient db) {
        this.leading = leading;
        this.weights = weights;
        this.loads = loads;
        this.db = db;
    }

    @Transactional
    public Outcome take(ProgrammeId id, int version, Officer officer) {
        Leading.Led led = leading.open(id, officer, LEAD_PROGRAMME);
        BigDecimal more = loads.limits().points(weights.now(id));
        if (!loads.hasRoom(officer.organisation(), officer.id(), more)) {
            return new Outcome.OverTheLimit(led);
        }
        int taken = db.sql("""
                update programme.programme set lead_officer = :officer, lead_name = :name, version = version + 1
                where id = :id and version = :version
                """)
                .param("officer", officer.id())
                .param("name", officer.name())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (taken == 0) {
            throw new OptimisticLockingFailureException("programme");
        }
        return new Outcome.Taken(led);
    }
}
