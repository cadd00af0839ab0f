package lt.tiltas.programme.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders as text messages: which may go out, and what became of them. */
@Repository
class TextedReminders {

    record Due(UUID id, Language language, OffsetDateTime at, HouseholdId household) {}

    /** Whose talk stands as it was, who wants it, and who is neither protected nor restricted nor erased. */
    private static final String MAY_GO_OUT = """
             from programme.meeting_reminder r
            join programme.meeting m on m.id = r.meeting_id and m.at = r.for_at and m.state = 'planned' and m.cannot_come_at is null
            join programme.programme p on p.id = m.programme_id and p.state = 'open'
            where r.passed_on is null and m.at > :now
                and programme.wants_texts(p.id)
                and p.household_id not in (select o.household_id from registration.published_person o
                    where o.id in (select registration.published_left_alone()))
            """;

    private final JdbcClient db;
    private final Clock clock;

    TextedReminders(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Of those written today. */
    List<Due> due(LocalDate today) {
        return db.sql("select r.id, r.language, m.at, p.household_id" + MAY_GO_OUT
                        + " and r.written_on = :today and r.sms is null order by m.at, r.id")
                .param("now", OffsetDateTime.now(clock))
                .param("today", today)
                .query((rs, n) -> due(rs))
                .list();
    }

    boolean stands(UUID id) {
        return !db.sql("select r.id" + MAY_GO_OUT + " and r.id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** @param state of {@link Reminder.Text}; null when it is passed on by hand after all */
    void note(UUID id, @Nullable String state, OffsetDateTime at) {
        db.sql("""
                update programme.meeting_reminder set sms = :state, sms_at = case when cast(:state as text) is not null then cast(:at as timestamptz) end,
                    version = version + 1
                where id = :id
                """).param("state", state).param("at", at).param("id", id).update();
    }

    private static Due due(ResultSet rs) throws SQLException {
        return new Due(
                rs.getObject("id", UUID.class),
                Reminder.ours(rs.getString("language")),
                rs.getObject("at", OffsetDateTime.class),
                new HouseholdId(rs.getObject("household_id", UUID.class)));
    }
}
