package lt.tiltas.programme.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Entries {

    static final int PAGE = 40;

    private static final String ENTRY = """
            select m.*, p.household_id, case when m.state = 'planned' and m.confirmed_at is not null then 'confirmed' else m.state end as how,
                b.state as interpreter, b.interpreter_name
            from programme.meeting m join programme.programme p on p.id = m.programme_id
            left join lateral (select k.state, coalesce(k.interpreter_name, k.emergency_who) as interpreter_name
                from programme.interpreter_booking k where k.meeting_id = m.id and k.state <> 'released'
                order by k.state in ('wanted', 'offered', 'confirmed', 'done') desc, k.created_at desc limit 1) b on true
            where m.org_id = :org and (not :mine or m.with_officer = :officer)
            """;

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    List<Entry> between(Officer officer, boolean mine, OffsetDateTime from, OffsetDateTime to) {
        return asked(ENTRY + " and m.at >= :from and m.at < :to order by m.at, m.id", officer, mine)
                .param("from", from)
                .param("to", to)
                .query((rs, n) -> entry(rs))
                .list();
    }

    List<Entry> from(Officer officer, boolean mine, OffsetDateTime from, int page) {
        return asked(
                        ENTRY
                                + " and m.at >= :from and m.state = 'planned' order by m.at, m.id limit :size offset :skip",
                        officer,
                        mine)
                .param("from", from)
                .param("size", PAGE + 1)
                .param("skip", page * PAGE)
                .query((rs, n) -> entry(rs))
                .list();
    }

    /** All of one family, the latest first. */
    List<Entry> of(ProgrammeId programme, Officer officer) {
        return asked(ENTRY + " and m.programme_id = :programme order by m.at desc, m.id", officer, false)
                .param("programme", programme.value())
                .query((rs, n) -> entry(rs))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Officer officer, boolean mine) {
        return db.sql(sql)
                .param("org", officer.organisation().value())
                .param("mine", mine)
                .param("officer", officer.id());
    }

    private static Entry entry(ResultSet rs) throws SQLException {
        return new Entry(
                new MeetingId(rs.getObject("id", UUID.class)),
                rs.getObject("at", OffsetDateTime.class),
                rs.getInt("minutes"),
                rs.getString("kind"),
                rs.getString("place"),
                new Entry.Whose(
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getString("with_name")),
                new Entry.State(
                        rs.getString("how"),
                        rs.getString("interpreter"),
                        rs.getString("interpreter_name"),
                        rs.getObject("other_time_asked_at") != null,
                        rs.getObject("cannot_come_at") != null));
    }
}
