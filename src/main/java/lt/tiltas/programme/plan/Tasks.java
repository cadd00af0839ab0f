package lt.tiltas.programme.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.TaskLine;
import lt.tiltas.programme.Words;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Happening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is next in a household's programme, and what has happened in it. */
@Repository
public class Tasks {

    private static final int NEAREST = 5;
    private static final int SOON_DAYS = 7;

    private final JdbcClient db;
    private final Clock clock;

    Tasks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public List<TaskLine> nearest(HouseholdId household) {
        LocalDate today = LocalDate.now(clock);
        return db.sql("""
                select * from (
                    select s.id, 'step' as kind, s.words, s.words_language, s.translation_lt, s.owner, s.owner_name, s.due_on
                    from programme.programme p
                    join programme.goal g on g.programme_id = p.id and g.state in ('active', 'wish')
                    join programme.step s on s.goal_id = g.id and s.state in ('agreed', 'doing', 'stuck')
                    where p.household_id = :household and p.state = 'open'
                    union all
                    select m.id, 'meeting', m.about, 'lt', null, 'casemanager', m.with_name,
                        (m.at at time zone 'Europe/Vilnius')::date
                    from programme.programme p join programme.meeting m on m.programme_id = p.id and m.state = 'planned'
                    where p.household_id = :household and p.state = 'open') task
                order by due_on nulls last, id limit :nearest
                """)
                .param("household", household.value())
                .param("nearest", NEAREST)
                .query((rs, n) -> line(rs, today))
                .list();
    }

    private static TaskLine line(ResultSet rs, LocalDate today) throws SQLException {
        LocalDate dueOn = rs.getObject("due_on", LocalDate.class);
        String own = rs.getString("words");
        return new TaskLine(
                rs.getString("id"),
                rs.getString("kind"),
                own == null ? null : new Words(own, rs.getString("words_language"), rs.getString("translation_lt")),
                new Step.Owner(rs.getString("owner"), rs.getString("owner_name")),
                dueOn,
                tone(dueOn, today));
    }

    private static String tone(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null || dueOn.isAfter(today.plusDays(SOON_DAYS))) {
            return "normal";
        }
        return dueOn.isBefore(today) ? "late" : "soon";
    }

    /** Opened and closed programmes, talks, reached goals. */
    public List<Happening> happenings(HouseholdId household) {
        List<Happening> all = new ArrayList<>();
        db.sql("select opened_on, closed_on, org_id from programme.programme where household_id = :household")
                .param("household", household.value())
                .query(rs -> {
                    all.add(Happening.of(noon(rs, "opened_on"), "happening.programme-opened", rs.getInt("org_id")));
                    if (rs.getObject("closed_on") != null) {
                        all.add(Happening.of(noon(rs, "closed_on"), "happening.programme-closed", rs.getInt("org_id")));
                    }
                });
        db.sql("""
                select m.at, m.state, m.org_id, m.note, m.about from programme.meeting m
                join programme.programme p on p.id = m.programme_id
                where p.household_id = :household and m.state in ('held', 'missed')
                """).param("household", household.value()).query(rs -> {
            String note = rs.getString("note") == null ? rs.getString("about") : rs.getString("note");
            OffsetDateTime at = rs.getObject("at", OffsetDateTime.class);
            String key = "happening.meeting-" + rs.getString("state");
            all.add(Happening.of(at, key, rs.getInt("org_id"), note == null ? "" : note));
        });
        db.sql("""
                select g.reached_on, g.org_id, g.words, coalesce(g.translation_lt, g.words) as lt from programme.goal g
                join programme.programme p on p.id = g.programme_id
                where p.household_id = :household and g.reached_on is not null
                """).param("household", household.value()).query(rs -> {
            all.add(Happening.of(
                    noon(rs, "reached_on"), "happening.goal-reached", rs.getInt("org_id"), rs.getString("lt")));
        });
        return all;
    }

    private static OffsetDateTime noon(ResultSet rs, String day) throws SQLException {
        return rs.getObject(day, LocalDate.class)
                .atTime(12, 0)
                .atZone(ZoneId.of("Europe/Vilnius"))
                .toOffsetDateTime();
    }
}
