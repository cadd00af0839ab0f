package lt.tiltas.programme.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ReminderId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Reminders {

    static final int PAGE = 40;

    private static final String REMINDER = """
            select r.id, r.threshold, r.language, r.written_on, r.version, r.sms, r.sms_at, p.household_id, m.at, m.minutes, m.kind, m.place, m.bring
            from programme.meeting_reminder r join programme.meeting m on m.id = r.meeting_id and m.at = r.for_at and m.state = 'planned'
            join programme.programme p on p.id = m.programme_id
            """;

    private final JdbcClient db;
    private final Clock clock;

    Reminders(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Both thresholds; of two that have passed only the last is written. A moved talk is a talk of another time. */
    int write(LocalDate today, int early, int last) {
        return db.sql("""
                insert into programme.meeting_reminder (meeting_id, org_id, threshold, for_at, language, written_on)
                select m.id, m.org_id, case when t.on_day <= cast(:today as date) + :last then 'last' else 'early' end, m.at, h.language, :today
                from programme.meeting m join programme.programme p on p.id = m.programme_id and p.state = 'open'
                join registration.published_household h on h.id = p.household_id,
                    lateral (select (m.at at time zone 'Europe/Vilnius')::date as on_day) t
                where m.state = 'planned' and m.cannot_come_at is null and t.on_day between :today and cast(:today as date) + :early
                on conflict do nothing
                """)
                .param("today", today)
                .param("early", early)
                .param("last", last)
                .update();
    }

    /** Of talks to come that nobody has passed on, first those that no text message tells, the nearest talk first. */
    List<Reminder> open(Officer officer, boolean mine, int page) {
        return db.sql(REMINDER + """
                where r.org_id = :org and r.passed_on is null and m.at > :now and (not :mine or m.with_officer = :officer)
                order by coalesce(r.sms, '') in ('waiting', 'sent', 'delivered'), m.at, r.id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("now", OffsetDateTime.now(clock))
                .param("mine", mine)
                .param("officer", officer.id())
                .param("size", PAGE + 1)
                .param("from", page * PAGE)
                .query((rs, n) -> reminder(rs))
                .list();
    }

    Optional<Reminder> find(ReminderId id) {
        return db.sql(REMINDER + " where r.id = :id")
                .param("id", id.value())
                .query((rs, n) -> reminder(rs))
                .optional();
    }

    /** Passing on twice is passing on once. */
    void pass(ReminderId id, Officer officer) {
        db.sql("""
                update programme.meeting_reminder set passed_on = :today, passed_by = :officer, version = version + 1
                where id = :id and passed_on is null
                """)
                .param("today", LocalDate.now(clock))
                .param("officer", officer.id())
                .param("id", id.value())
                .update();
    }

    private static Reminder reminder(ResultSet rs) throws SQLException {
        return new Reminder(
                new ReminderId(rs.getObject("id", UUID.class)),
                rs.getString("threshold"),
                Reminder.ours(rs.getString("language")),
                rs.getObject("written_on", LocalDate.class),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new Reminder.Talk(
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getInt("minutes"),
                        rs.getString("kind"),
                        rs.getString("place"),
                        rs.getString("bring")),
                rs.getString("sms") == null
                        ? null
                        : new Reminder.Text(rs.getString("sms"), rs.getObject("sms_at", OffsetDateTime.class)),
                rs.getInt("version"));
    }
}
