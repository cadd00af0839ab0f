package lt.tiltas.programme.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.PlanReviewId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PlanReviews {

    static final int PAGE = 40;

    private static final String REVIEW = """
            select r.*, programme.due_after_pauses(p.id, r.due_on) as stands_on, p.household_id, p.lead_name, m.at as meeting_at from programme.review r
            join programme.programme p on p.id = r.programme_id left join programme.meeting m on m.id = r.meeting_id
            """;

    private final JdbcClient db;
    private final Clock clock;

    PlanReviews(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    int make(UUID programme, List<Cadence.Due> due) {
        if (due.isEmpty()) {
            return 0;
        }
        return db.sql("""
                insert into programme.review (programme_id, org_id, kind, due_on)
                select p.id, p.org_id, d.kind, d.due_on from programme.programme p,
                    unnest(cast(:kinds as text[]), cast(:days as date[])) as d (kind, due_on) where p.id = :programme
                on conflict do nothing
                """)
                .param("programme", programme)
                .param("kinds", due.stream().map(Cadence.Due::kind).toArray(String[]::new))
                .param("days", due.stream().map(one -> one.on().toString()).toArray(String[]::new))
                .update();
    }

    /** The talk is for the review that is due first. */
    public void invite(ProgrammeId programme, MeetingId meeting) {
        db.sql("""
                update programme.review set state = 'invited', meeting_id = :meeting, version = version + 1
                where id = (select id from programme.review where programme_id = :programme and state = 'due' order by due_on limit 1)
                """)
                .param("programme", programme.value())
                .param("meeting", meeting.value())
                .update();
    }

    /** The talk is over: its review is to be written down; if it did not come about, the review is due as before. */
    public Optional<PlanReviewId> after(MeetingId meeting, boolean held) {
        if (held) {
            return db.sql("select id from programme.review where meeting_id = :meeting and state = 'invited'")
                    .param("meeting", meeting.value())
                    .query(UUID.class)
                    .optional()
                    .map(PlanReviewId::new);
        }
        db.sql("""
                update programme.review set state = 'due', meeting_id = null, version = version + 1
                where meeting_id = :meeting and state = 'invited'
                """).param("meeting", meeting.value()).update();
        return Optional.empty();
    }

    Optional<Review> find(PlanReviewId id) {
        return db.sql(REVIEW + " where r.id = :id")
                .param("id", id.value())
                .query((rs, n) -> review(rs))
                .optional();
    }

    /** Of one family, in the order of their days. */
    public List<Review> of(ProgrammeId programme) {
        return db.sql(REVIEW + " where r.programme_id = :programme order by r.due_on")
                .param("programme", programme.value())
                .query((rs, n) -> review(rs))
                .list();
    }

    /** @param shown mine, late or all; what is due longest first, until that day */
    List<Review> open(Officer officer, String shown, LocalDate until, int page) {
        return db.sql(REVIEW + """
                where r.org_id = :org and p.state = 'open' and r.state in ('due', 'invited') and r.due_on <= :until
                    and programme.due_after_pauses(p.id, r.due_on) <= :until and not programme.paused(p.id, :today) and case :shown
                    when 'mine' then p.lead_officer = :officer when 'late' then programme.due_after_pauses(p.id, r.due_on) < :today else true end
                order by r.due_on, r.id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("until", until)
                .param("shown", shown)
                .param("officer", officer.id())
                .param("today", LocalDate.now(clock))
                .param("size", PAGE + 1)
                .param("from", page * PAGE)
                .query((rs, n) -> review(rs))
                .list();
    }

    /** False when somebody was faster. @param how device, paper or spoken; null while the person has not signed */
    boolean hold(Review review, HoldReview.Held held, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        String how = held.signedHow() == null || held.signedHow().isBlank() ? null : held.signedHow();
        return db.sql("""
                        update programme.review set state = case when cast(:how as text) is null then 'held' else 'signed' end,
                            held_on = coalesce(held_on, :on), held_by = coalesce(held_by, :officer),
                            held_by_name = coalesce(held_by_name, :name), changes = :changes,
                            signed_on = case when cast(:how as text) is null then null else :today end, signed_how = :how,
                            version = version + 1
                        where id = :id and version = :version and state <> 'signed'
                        """)
                        .param("how", how)
                        .param("on", held.on())
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .param("changes", held.changes().strip())
                        .param("today", today)
                        .param("id", review.id().value())
                        .param("version", held.version())
                        .update()
                == 1;
    }

    /** On the own device. Signing twice is signing once. */
    public boolean sign(PlanReviewId id) {
        return db.sql("""
                        update programme.review set state = 'signed', signed_on = :today, signed_how = 'device', version = version + 1
                        where id = :id and state = 'held'
                        """)
                        .param("today", LocalDate.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Review review(ResultSet rs) throws SQLException {
        return new Review(
                new PlanReviewId(rs.getObject("id", UUID.class)),
                rs.getString("kind"),
                rs.getObject("stands_on", LocalDate.class),
                rs.getString("state"),
                rs.getObject("meeting_at", OffsetDateTime.class),
                rs.getString("changes"),
                new Review.About(
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getString("lead_name"),
                        rs.getObject("held_on", LocalDate.class),
                        rs.getObject("signed_on", LocalDate.class)),
                rs.getInt("version"));
    }
}
