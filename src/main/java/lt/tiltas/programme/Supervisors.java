package lt.tiltas.programme;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether an officer reads the work of the municipality's case managers and may sign as the second one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Supervisors {

    private final JdbcClient db;
    private final Clock clock;

    Supervisors(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Of whoever is signed in; the database knows who asks. */
    public boolean supervises() {
        return db.sql("select programme.supervises(:day)")
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
