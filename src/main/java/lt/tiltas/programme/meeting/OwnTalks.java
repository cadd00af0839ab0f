package lt.tiltas.programme.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.OwnMeeting;
import lt.tiltas.programme.PlanReviewId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A family's talks and what belongs to them, for the family. */
@Repository
public class OwnTalks {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final int LAST = 6;

    private final JdbcClient db;
    private final Clock clock;

    OwnTalks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<ProgrammeId> programme(HouseholdId household) {
        return db.sql("select id from programme.programme where household_id = :household and state = 'open'")
                .param("household", household.value())
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new);
    }

    /** Today's and later, the nearest first. */
    public List<OwnMeeting.Line> next(HouseholdId household) {
        return db.sql("""
                select m.*, b.state as interpreter, b.name as interpreter_name,
                    (select r.threshold from programme.meeting_reminder r where r.meeting_id = m.id and r.for_at = m.at
                        order by r.threshold = 'last' desc limit 1) as reminded
                from programme.meeting m join programme.programme p on p.id = m.programme_id
                left join lateral (select k.state, coalesce(k.interpreter_name, k.emergency_who) as name from programme.interpreter_booking k
                    where k.meeting_id = m.id and k.state in ('wanted', 'offered', 'confirmed', 'done', 'unfilled')
                    order by k.state = 'unfilled', k.created_at desc limit 1) b on true
                where p.household_id = :household and p.state = 'open' and m.state = 'planned' and m.at >= :today
                order by m.at, m.id
                """)
                .param("household", household.value())
                .param("today", LocalDate.now(clock).atStartOfDay(VILNIUS).toOffsetDateTime())
                .query((rs, n) -> line(rs))
                .list();
    }

    public List<OwnMeeting.Past> past(HouseholdId household) {
        return db.sql("""
                select m.at, m.kind, m.state, m.moved_by from programme.meeting m
                join programme.programme p on p.id = m.programme_id
                where p.household_id = :household and m.state <> 'planned' order by m.at desc limit :last
                """)
                .param("household", household.value())
                .param("last", LAST)
                .query(OwnMeeting.Past.class)
                .list();
    }

    /** After the last talk that was missed. */
    public List<OwnMeeting.Step> steps(HouseholdId household) {
        return db.sql("""
                select t.at, r.rung, r.due_on, r.outcome from programme.ladder_rung r
                join (select m.id, m.at from programme.meeting m join programme.programme p on p.id = m.programme_id
                    where p.household_id = :household and p.state = 'open' and m.state = 'missed' order by m.at desc limit 1) t
                    on t.id = r.meeting_id
                order by r.rung
                """)
                .param("household", household.value())
                .query(OwnMeeting.Step.class)
                .list();
    }

    /** What was held, and the next one. */
    public List<OwnMeeting.Review> reviews(HouseholdId household) {
        return db.sql("""
                select r.id, r.kind, programme.due_after_pauses(p.id, r.due_on) as stands_on, r.state, r.held_on, r.changes
                from programme.review r
                join programme.programme p on p.id = r.programme_id and p.state = 'open'
                where p.household_id = :household and (r.state in ('held', 'signed') or r.id =
                    (select n.id from programme.review n where n.programme_id = p.id and n.state in ('due', 'invited') order by n.due_on limit 1))
                order by r.state = 'held' desc, r.due_on desc limit :last
                """)
                .param("household", household.value())
                .param("last", LAST)
                .query((rs, n) -> new OwnMeeting.Review(
                        new PlanReviewId(rs.getObject("id", UUID.class)),
                        rs.getString("kind"),
                        rs.getObject("stands_on", LocalDate.class),
                        rs.getString("state"),
                        rs.getObject("held_on", LocalDate.class),
                        rs.getString("changes")))
                .list();
    }

    private static OwnMeeting.Line line(ResultSet rs) throws SQLException {
        return new OwnMeeting.Line(
                new MeetingId(rs.getObject("id", UUID.class)),
                rs.getObject("at", OffsetDateTime.class),
                rs.getInt("minutes"),
                rs.getString("kind"),
                rs.getString("place"),
                new OwnMeeting.With(
                        rs.getString("with_name"),
                        rs.getString("language"),
                        rs.getString("interpreter"),
                        rs.getString("interpreter_name")),
                new OwnMeeting.How(
                        rs.getObject("confirmed_at") != null,
                        rs.getObject("other_time_asked_at") != null,
                        rs.getObject("cannot_come_at") != null,
                        rs.getString("bring"),
                        rs.getString("reminded")));
    }
}
