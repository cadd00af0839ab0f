package lt.tiltas.programme.closure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.FollowUp;
import lt.tiltas.programme.FollowUpAnswer;
import lt.tiltas.programme.FollowUpId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class FollowUps {

    private static final String SELECT = """
            select f.*, p.household_id from programme.follow_up f join programme.programme p on p.id = f.programme_id
            """;

    private final JdbcClient db;
    private final Clock clock;

    FollowUps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Due by today, the longest first. */
    List<FollowUp> due(Officer officer) {
        return db.sql(SELECT + """
                where f.org_id = :org and f.state in ('due', 'asked') and f.due_on <= :today order by f.due_on, f.id limit 100
                """)
                .param("org", officer.organisation().value())
                .param("today", LocalDate.now(clock))
                .query((rs, n) -> followUp(rs))
                .list();
    }

    long countDue(Officer officer) {
        return db.sql(
                        "select count(*) from programme.follow_up where org_id = :org and state in ('due', 'asked') and due_on <= :today")
                .param("org", officer.organisation().value())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    Optional<FollowUp> find(FollowUpId id) {
        return db.sql(SELECT + "where f.id = :id")
                .param("id", id.value())
                .query((rs, n) -> followUp(rs))
                .optional();
    }

    /** The one that a household may answer now. */
    public Optional<FollowUp> dueOf(HouseholdId household) {
        return db.sql(SELECT + """
                where p.household_id = :household and f.state in ('due', 'asked') and f.due_on <= :today order by f.due_on desc limit 1
                """)
                .param("household", household.value())
                .param("today", LocalDate.now(clock))
                .query((rs, n) -> followUp(rs))
                .optional();
    }

    /** A try: the first, or the second on a later day. */
    boolean asked(FollowUp followUp) {
        return db.sql("""
                        update programme.follow_up set state = 'asked', version = version + 1,
                            second_asked_on = case when first_asked_on is not null then :today else second_asked_on end,
                            first_asked_on = coalesce(first_asked_on, :today)
                        where id = :id and version = :version and state in ('due', 'asked') and second_asked_on is null
                            and (first_asked_on is null or first_asked_on < :today)
                        """)
                        .param("today", LocalDate.now(clock))
                        .param("id", followUp.id().value())
                        .param("version", followUp.version())
                        .update()
                == 1;
    }

    /** @param state no_answer, unreachable or refused */
    public boolean end(FollowUp followUp, String state) {
        return db.sql("""
                        update programme.follow_up set state = :state, version = version + 1
                        where id = :id and version = :version and state in ('due', 'asked')
                        """)
                        .param("state", state)
                        .param("id", followUp.id().value())
                        .param("version", followUp.version())
                        .update()
                == 1;
    }

    public boolean answer(FollowUp followUp, FollowUpAnswer answer) {
        String words = answer.words() == null || answer.words().isBlank()
                ? null
                : answer.words().strip();
        return db.sql("""
                        update programme.follow_up set state = 'answered', living = :living, home = nullif(:home, ''),
                            own_plan = nullif(:ownPlan, ''), words = :words, words_language = :language, answered_on = :today, version = version + 1
                        where id = :id and version = :version and state in ('due', 'asked')
                        """)
                        .param("living", answer.living())
                        .param("home", answer.home())
                        .param("ownPlan", answer.ownPlan())
                        .param("words", words)
                        .param("language", words == null ? null : answer.language())
                        .param("today", LocalDate.now(clock))
                        .param("id", followUp.id().value())
                        .param("version", followUp.version())
                        .update()
                == 1;
    }

    private static FollowUp followUp(ResultSet rs) throws SQLException {
        return new FollowUp(
                new FollowUpId(rs.getObject("id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getInt("horizon"),
                rs.getObject("due_on", LocalDate.class),
                rs.getString("state"),
                rs.getObject("first_asked_on", LocalDate.class),
                rs.getObject("second_asked_on", LocalDate.class),
                rs.getInt("version"));
    }
}
