package lt.tiltas.programme.mentor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.TodaySource;
import lt.tiltas.registration.HouseholdId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wishes that have waited long without a proposal, and mentors whose check runs out. */
@Component
@Order(7)
class MentorsToday implements TodaySource {

    private final JdbcClient db;
    private final Mentors mentors;
    private final MentorDays days;

    MentorsToday(JdbcClient db, Mentors mentors, MentorDays days) {
        this.db = db;
        this.mentors = mentors;
        this.days = days;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        return List.of(
                Block.of(Column.NEEDS_ME, "mentor-wishes", waiting(officer, today)),
                Block.elsewhere(
                        Column.SOON,
                        "mentor-checks",
                        mentors.runOutBy(days.soon(), officer, today),
                        "/mentors?shown=soon"));
    }

    /** Of the households the officer leads. */
    private List<Line> waiting(Officer officer, LocalDate today) {
        return db.sql("""
                select m.id, p.household_id, cast(:today as date) - m.wished_on as days
                from programme.mentor_match m join programme.programme p on p.id = m.programme_id
                where m.org_id = :org and m.state = 'wished' and m.wished_on < :from and p.state = 'open' and p.lead_officer = :officer
                order by m.wished_on, m.id
                """)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("today", today)
                .param("from", days.waitsFrom())
                .query((rs, n) -> new Line(
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        null,
                        null,
                        null,
                        rs.getInt("days"),
                        "/mentor-matches/" + rs.getObject("id", UUID.class)))
                .list();
    }
}
