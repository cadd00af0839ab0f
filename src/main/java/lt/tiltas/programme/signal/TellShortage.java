package lt.tiltas.programme.signal;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rent or food did not suffice: said by the person. Twice on a day is once; whoever calls has required the right. */
@Repository
public class TellShortage {

    private final JdbcClient db;
    private final Clock clock;

    TellShortage(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param what rent or food */
    public void tell(ProgrammeId programme, String what, Officer who) {
        db.sql("""
                insert into programme.shortage (programme_id, org_id, what, told_on, told_by)
                select id, org_id, :what, :today, :who from programme.programme where id = :programme on conflict do nothing
                """)
                .param("what", what)
                .param("today", LocalDate.now(clock))
                .param("who", who.id())
                .param("programme", programme.value())
                .update();
    }
}
