package lt.tiltas.programme.plan;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer leads this programme from now on. */
@Service
public class TakeLead {

    private final Leading leading;
    private final JdbcClient db;

    TakeLead(Leading leading, JdbcClient db) {
        this.leading = leading;
        this.db = db;
    }

    @Transactional
    public Leading.Led take(ProgrammeId id, int version, Officer officer) {
        Leading.Led led = leading.open(id, officer, LEAD_PROGRAMME);
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
        return led;
    }
}
