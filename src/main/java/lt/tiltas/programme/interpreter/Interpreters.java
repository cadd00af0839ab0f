package lt.tiltas.programme.interpreter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.InterpreterId;
import lt.tiltas.programme.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Interpreters {

    /** Hours of the week of a day, as booked. */
    private static final String TAKEN = """
            (select coalesce(sum(extract(epoch from upper(b.during) - lower(b.during))), 0) / 3600 from programme.interpreter_booking b
                where b.interpreter_id = i.id and b.state in ('offered', 'confirmed', 'done')
                    and date_trunc('week', lower(b.during) at time zone 'Europe/Vilnius') = date_trunc('week', %s)) as taken
            """;

    private static final String FREE =
            "select i.*, " + TAKEN.formatted("lower(k.during) at time zone 'Europe/Vilnius'") + """
            , (select count(*) from programme.interpreter_booking b join programme.meeting m on m.id = b.meeting_id
                where b.interpreter_id = i.id and b.state = 'done' and m.programme_id = t.programme_id) as met,
            k.dialect is not null and exists (select from unnest(i.dialects) d where lower(d) = lower(k.dialect)) as dialect_fits
            from programme.interpreter_booking k join programme.meeting t on t.id = k.meeting_id
            join programme.interpreter i on i.org_id = k.org_id and i.state = 'ready'
                and i.checked_until >= (lower(k.during) at time zone 'Europe/Vilnius')::date
                and k.language = any(i.languages) and k.mode = any(i.modes) and coalesce(k.sex, i.sex) = i.sex
            left join programme.interpreter_wish w on w.programme_id = t.programme_id
            where k.meeting_id = :meeting and k.state = 'wanted' and not i.id = any(coalesce(w.refused, '{}'))
                and not exists (select from programme.interpreter_booking b
                    where b.interpreter_id = i.id and b.state in ('offered', 'confirmed', 'done') and b.during && k.during)
            """;

    private final JdbcClient db;
    private final Clock clock;

    Interpreters(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param met in how many talks with this family */
    public record Free(Interpreter who, long met, boolean dialectFits) {}

    List<Interpreter> of(Officer officer) {
        return db.sql("select i.*, " + TAKEN.formatted("cast(:today as date)::timestamp")
                        + " from programme.interpreter i where i.org_id = :org order by i.state, i.name, i.id")
                .param("today", LocalDate.now(clock))
                .param("org", officer.organisation().value())
                .query((rs, n) -> interpreter(rs))
                .list();
    }

    Optional<Interpreter> find(InterpreterId id) {
        return db.sql("select i.*, " + TAKEN.formatted("cast(:today as date)::timestamp")
                        + " from programme.interpreter i where i.id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query((rs, n) -> interpreter(rs))
                .optional();
    }

    /** Who could come to this talk: free then, checked, speaking the language, as wished. Whom the family knows comes first. */
    List<Free> free(MeetingId meeting) {
        return db.sql("select * from (" + FREE + """
                ) one where taken + (select extract(epoch from upper(k.during) - lower(k.during)) / 3600
                    from programme.interpreter_booking k where k.meeting_id = :meeting and k.state = 'wanted') <= hours_a_week
                order by dialect_fits desc, met desc, name, id
                """)
                .param("meeting", meeting.value())
                .query((rs, n) -> new Free(interpreter(rs), rs.getLong("met"), rs.getBoolean("dialect_fits")))
                .list();
    }

    void add(Interpreter.New one, Officer officer) {
        write(one, db.sql("""
                insert into programme.interpreter
                    (org_id, name, contact, sex, languages, dialects, modes, hours_a_week, checked_until, areas, created_by)
                values (:org, :name, :contact, :sex, cast(:languages as text[]), cast(:dialects as text[]), cast(:modes as text[]),
                    :hours, :until, :areas, :officer)
                """).param("org", officer.organisation().value()).param("officer", officer.id()));
    }

    /** False when somebody was faster. */
    boolean change(InterpreterId id, Interpreter.New one, String state, int version) {
        return write(
                        one,
                        db.sql("""
                        update programme.interpreter set name = :name, contact = :contact, sex = :sex, languages = cast(:languages as text[]),
                            dialects = cast(:dialects as text[]), modes = cast(:modes as text[]), hours_a_week = :hours,
                            checked_until = :until, areas = :areas, state = :state, version = version + 1
                        where id = :id and version = :version
                        """)
                                .param("id", id.value())
                                .param("state", state)
                                .param("version", version))
                == 1;
    }

    private static int write(Interpreter.New one, JdbcClient.StatementSpec statement) {
        return statement
                .param("name", one.name().strip())
                .param("contact", orNull(one.contact()))
                .param("sex", one.sex())
                .param("languages", one.languageCodes().toArray(String[]::new))
                .param("dialects", one.dialectWords().toArray(String[]::new))
                .param("modes", one.modes().toArray(String[]::new))
                .param("hours", one.hoursAWeek())
                .param("until", one.checkedUntil())
                .param("areas", orNull(one.areas()))
                .update();
    }

    private static Interpreter interpreter(ResultSet rs) throws SQLException {
        return new Interpreter(
                new InterpreterId(rs.getObject("id", UUID.class)),
                new Interpreter.New(
                        rs.getString("name"),
                        rs.getString("contact"),
                        rs.getString("sex"),
                        String.join(", ", words(rs, "languages")),
                        String.join(", ", words(rs, "dialects")),
                        words(rs, "modes"),
                        rs.getInt("hours_a_week"),
                        rs.getObject("checked_until", LocalDate.class),
                        rs.getString("areas")),
                rs.getString("state"),
                rs.getDouble("taken"),
                rs.getInt("version"));
    }

    private static List<String> words(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
