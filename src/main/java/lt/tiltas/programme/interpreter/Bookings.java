package lt.tiltas.programme.interpreter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.BookingId;
import lt.tiltas.programme.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Bookings {

    /** Talks are planned by five minutes. */
    private static final int GRID = 5;

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    Bookings(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    /** By language: how often nobody was found, nobody came, or somebody else had to help out. */
    public record Gap(String language, int unfilled, int missing, int emergencies) {}

    /** The one that is wanted, asked for or agreed; also an emergency. */
    public Optional<Booking> atWork(MeetingId meeting) {
        return db.sql("""
                select * from programme.interpreter_booking
                where meeting_id = :meeting and state in ('wanted', 'offered', 'confirmed', 'done')
                """)
                .param("meeting", meeting.value())
                .query((rs, n) -> booking(rs))
                .optional();
    }

    Optional<Booking> find(BookingId id) {
        return db.sql("select * from programme.interpreter_booking where id = :id")
                .param("id", id.value())
                .query((rs, n) -> booking(rs))
                .optional();
    }

    MeetingId meeting(BookingId id) {
        return new MeetingId(db.sql("select meeting_id from programme.interpreter_booking where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    /** Wanted as the family wishes it, and the talk is longer by it: the first time only. Wanting twice is wanting once. */
    public void wish(MeetingId meeting, Officer officer) {
        db.sql("""
                update programme.meeting m set minutes = least(480, ceil(m.minutes * (1 + :longer) / :grid) * :grid), version = version + 1
                where m.id = :meeting and m.state = 'planned'
                    and not exists (select from programme.interpreter_booking b where b.meeting_id = m.id)
                """)
                .param("longer", rules.number("programme.interpreter-longer", LocalDate.now(clock)))
                .param("grid", GRID)
                .param("meeting", meeting.value())
                .update();
        db.sql("""
                insert into programme.interpreter_booking (meeting_id, org_id, language, dialect, sex, mode, during, created_by)
                select m.id, m.org_id, coalesce(w.language, m.language), w.dialect, w.sex,
                    coalesce(w.mode, case when m.kind in ('phone', 'video') then m.kind else 'place' end),
                    tstzrange(m.at, m.at + m.minutes * interval '1 minute'), :by
                from programme.meeting m left join programme.interpreter_wish w on w.programme_id = m.programme_id
                where m.id = :meeting and m.state = 'planned'
                on conflict do nothing
                """).param("meeting", meeting.value()).param("by", officer.id()).update();
    }

    /** False when somebody was faster. */
    boolean offer(Booking booking, Interpreter interpreter) {
        return db.sql("""
                        update programme.interpreter_booking set state = 'offered', interpreter_id = :interpreter,
                            interpreter_name = :name, version = version + 1
                        where id = :id and version = :version and state = 'wanted'
                        """)
                        .param("interpreter", interpreter.id().value())
                        .param("name", interpreter.written().name())
                        .param("id", booking.id().value())
                        .param("version", booking.version())
                        .update()
                == 1;
    }

    /** @param to confirmed, no_show, released or unfilled */
    boolean step(Booking booking, String to) {
        return db.sql("""
                        update programme.interpreter_booking
                        set state = :to, no_relative = no_relative or :to = 'confirmed', version = version + 1
                        where id = :id and version = :version and state = :from
                        """)
                        .param("to", to)
                        .param("from", booking.state())
                        .param("id", booking.id().value())
                        .param("version", booking.version())
                        .update()
                == 1;
    }

    /** Nobody was found in time, and somebody who is no interpreter helps out: written down with the reason. */
    boolean emergency(Booking booking, String who, String why) {
        return db.sql("""
                        update programme.interpreter_booking
                        set state = 'done', emergency_who = :who, emergency_why = :why, version = version + 1
                        where id = :id and version = :version and state = 'wanted'
                        """)
                        .param("who", who)
                        .param("why", why)
                        .param("id", booking.id().value())
                        .param("version", booking.version())
                        .update()
                == 1;
    }

    /** The talk is over, or is not to be: whoever was to come did, did not, or is free again. */
    public void after(MeetingId meeting, String state, boolean missing) {
        boolean took = state.equals("held") || state.equals("missed");
        db.sql("""
                update programme.interpreter_booking set version = version + 1,
                    interpreter_id = case when state = 'confirmed' or not :took then interpreter_id end,
                    interpreter_name = case when state = 'confirmed' or not :took then interpreter_name end,
                    state = case when state = 'confirmed' and :missing then 'no_show' when not :took then 'released'
                        when state = 'confirmed' then 'done' else 'unfilled' end
                where meeting_id = :meeting and state in ('wanted', 'offered', 'confirmed')
                """)
                .param("took", took)
                .param("missing", missing)
                .param("meeting", meeting.value())
                .update();
    }

    /** Whether an interpreter was wanted and is not agreed. */
    public boolean lacking(MeetingId meeting) {
        return db.sql("select programme.had_a_gap(:meeting)")
                .param("meeting", meeting.value())
                .query(Boolean.class)
                .single();
    }

    /** Since a year ago, most needed first. */
    List<Gap> gaps(Officer officer) {
        return db.sql("""
                select language, count(*) filter (where state = 'unfilled' or state = 'wanted' and upper(during) < :now) as unfilled,
                    count(*) filter (where state = 'no_show') as missing, count(*) filter (where emergency_who is not null) as emergencies
                from programme.interpreter_booking
                where org_id = :org and upper(during) > :since
                group by language
                having bool_or(state in ('unfilled', 'no_show') or emergency_who is not null or state = 'wanted' and upper(during) < :now)
                order by 2 desc, 1
                """)
                .param("org", officer.organisation().value())
                .param("now", OffsetDateTime.now(clock))
                .param("since", OffsetDateTime.now(clock).minusYears(1))
                .query(Gap.class)
                .list();
    }

    private static Booking booking(ResultSet rs) throws SQLException {
        return new Booking(
                new BookingId(rs.getObject("id", UUID.class)),
                rs.getString("state"),
                new Wish(
                        rs.getString("language"),
                        rs.getString("dialect"),
                        rs.getString("sex"),
                        rs.getString("mode"),
                        false,
                        List.of()),
                rs.getString("interpreter_name"),
                rs.getString("emergency_who"),
                rs.getInt("version"));
    }
}
