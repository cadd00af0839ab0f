package lt.tiltas.permits.visit;

import java.util.List;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.AsylumCaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which asylum cases a visit is given: read by whoever may read of the case, and by nobody else. */
@Repository
public class LodgingVisits {

    private static final String FOR = """
            insert into permits.lodging_visit (appointment_id, case_id, org_id, household_id, person_id)
            select :visit, c.id, c.org_id, c.household_id, c.person_id from permits.asylum_case c
            """;

    private final JdbcClient db;

    LodgingVisits(JdbcClient db) {
        this.db = db;
    }

    /** The same request sent twice is written once. */
    public void write(AppointmentId visit, List<AsylumCaseId> cases) {
        db.sql(FOR + " where c.id in (:cases) on conflict do nothing")
                .param("visit", visit.value())
                .param("cases", cases.stream().map(AsylumCaseId::value).toList())
                .update();
    }

    /** To the visit that was given in place of one the office took away; what has been lodged meanwhile stays behind. */
    void carry(AppointmentId lost, AppointmentId visit) {
        db.sql(FOR + """
                 join permits.lodging_visit l on l.case_id = c.id and l.appointment_id = :lost where c.state = 'registered'
                """)
                .param("visit", visit.value())
                .param("lost", lost.value())
                .update();
    }
}
