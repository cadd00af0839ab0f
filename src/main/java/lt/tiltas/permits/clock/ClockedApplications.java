package lt.tiltas.permits.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that stand in applications, for the clocks that run beside them. */
@Repository
class ClockedApplications {

    /** @param decideRule by which rule it is decided */
    record Days(
            UUID id,
            LocalDate submittedOn,
            @Nullable LocalDate attendedOn,
            @Nullable LocalDate decideBy,
            @Nullable LocalDate askedOn,
            LocalDate dueOn,
            boolean ended,
            String decideRule) {}

    /** The rule is that of the route on the day the application was filed, or of its first when the law of that day is not known. */
    private static final String COLUMNS = """
            select a.id, a.submitted_on, a.attended_on, a.decide_by, a.asked_on, a.due_on, a.decided_on, (
                select r.decide_rule from permits.route r where r.kind = a.kind and r.ground = a.ground
                order by daterange(r.valid_from, r.valid_until, '[]') @> a.submitted_on desc, r.valid_from limit 1) as decide_rule
            """;

    private final JdbcClient db;

    ClockedApplications(JdbcClient db) {
        this.db = db;
    }

    Days days(UUID application) {
        return db.sql(COLUMNS + " from permits.application a where a.id = ?")
                .param(application)
                .query((rs, n) -> days(rs))
                .single();
    }

    List<Days> withoutClocks() {
        return db.sql(COLUMNS + """
                 from permits.application a where a.decided_on is null
                    and not exists (select from permits.clock c where c.subject_id = a.id and c.ended_on is null)
                """).query((rs, n) -> days(rs)).list();
    }

    /** The time to decide stands still where papers are waited for. */
    void pauseWaiting() {
        db.sql("""
                insert into permits.clock_pause (clock_id, org_id, household_id, person_id, from_on, cause)
                select c.id, c.org_id, c.household_id, c.person_id, a.asked_on, 'papers'
                from permits.application a join permits.clock c on c.subject_id = a.id and c.ended_on is null
                where a.asked_on is not null and c.rule <> 'permit.papers-by' and c.started_on = a.attended_on
                on conflict do nothing
                """).update();
    }

    private static Days days(ResultSet rs) throws SQLException {
        return new Days(
                rs.getObject("id", UUID.class),
                rs.getObject("submitted_on", LocalDate.class),
                rs.getObject("attended_on", LocalDate.class),
                rs.getObject("decide_by", LocalDate.class),
                rs.getObject("asked_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("decided_on", LocalDate.class) != null,
                rs.getString("decide_rule"));
    }
}
