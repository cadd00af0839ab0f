package lt.tiltas.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.law.Almanac;
import lt.tiltas.law.CountedBy;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Term;
import lt.tiltas.permits.clock.FollowSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to clocks: open applications get the days that the law gives them, and the clocks that would run by now. */
@Service
@Profile("demo")
public class DemoClocks {

    private record Open(
            UUID id, LocalDate submittedOn, @Nullable LocalDate attendedOn) {}

    private static final String OPEN = """
            select id, submitted_on, attended_on from permits.application where state in ('submitted', 'attended')
                and not exists (select from permits.clock c where c.subject_id = application.id)
            """;

    private final JdbcTemplate db;
    private final Rules rules;
    private final FollowSteps follow;

    DemoClocks(JdbcTemplate db, Rules rules, FollowSteps follow) {
        this.db = db;
        this.rules = rules;
        this.follow = follow;
    }

    /** How many clocks were started; done again, none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int start() {
        Almanac almanac = rules.almanac();
        List<Object[]> days = db
                .query(
                        OPEN,
                        (rs, n) -> new Open(
                                rs.getObject("id", UUID.class),
                                rs.getObject("submitted_on", LocalDate.class),
                                rs.getObject("attended_on", LocalDate.class)))
                .stream()
                .map(open -> days(open, almanac))
                .toList();
        db.batchUpdate("update permits.application set decide_by = ?, due_on = ? where id = ?", days);
        return follow.adopt();
    }

    private static Object[] days(Open open, Almanac almanac) {
        LocalDate attended = open.attendedOn();
        Term term = attended == null
                ? Term.of("permit.attend-by", CountedBy.CIVIL_CODE, open.submittedOn())
                : Term.of("permit.decide-by", CountedBy.CIVIL_CODE, attended);
        LocalDate due = almanac.due(term);
        return new Object[] {attended == null ? null : due, due, open.id()};
    }
}
