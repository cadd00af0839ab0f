package lt.tiltas.programme;

import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes interpreters and what has become of talks for tests. */
@Component
public class GivenTalks {

    private final JdbcClient db;
    private final As as;

    GivenTalks(JdbcClient db, As as) {
        this.db = db;
        this.as = as;
    }

    /** A woman who speaks Ukrainian and Russian, and comes or telephones. */
    public InterpreterId interpreter(int municipality, String name, int hoursAWeek) {
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.interpreter
                            (id, org_id, name, sex, languages, modes, hours_a_week, checked_until, created_by)
                        values (?, ?, ?, 'F', '{uk,ru}', '{place,phone}', ?, date '2100-01-01', ?)
                        """)
                        .params(id, municipality, name, hoursAWeek, Officer.SYSTEM.id())
                        .update());
        return new InterpreterId(id);
    }

    public void minutes(MeetingId meeting, int minutes) {
        change("update programme.meeting set minutes = ? where id = ?", minutes, meeting.value());
    }

    public void at(MeetingId meeting, OffsetDateTime at) {
        change("update programme.meeting set at = ? where id = ?", at, meeting.value());
    }

    public void change(String sql, Object... params) {
        as.run(Officer.SYSTEM, () -> db.sql(sql).params(params).update());
    }

    public <T> T one(Class<T> type, String sql, Object... params) {
        return as.run(
                Officer.SYSTEM, () -> db.sql(sql).params(params).query(type).single());
    }
}
