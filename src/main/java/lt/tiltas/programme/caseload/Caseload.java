package lt.tiltas.programme.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A municipality's open programmes; every list starts from the municipality, so that no policy walks the country. */
@Repository
public class Caseload {

    static final int PAGE = 40;

    /** Open programmes of one municipality with what is late and what is next in each: goals, steps and talks are gone through once each. */
    private static final String OPEN = """
            select p.id, p.household_id, p.opened_on, p.months, p.lead_officer, p.lead_name, coalesce(g.reached, 0) as reached,
                coalesce(g.goals, 0) as goals, coalesce(s.late, 0) as late, coalesce(s.ideas, 0) as ideas, s.due_on, m.at as meeting_at
            from programme.programme p
            left join (select programme_id, count(*) filter (where state = 'reached') as reached,
                    count(*) filter (where state in ('active', 'wish', 'reached')) as goals
                from programme.goal where org_id = :org group by programme_id) g on g.programme_id = p.id
            left join (select g.programme_id, count(*) filter (where g.state = 'active' and s.state <> 'idea' and s.due_on < :today
                        and case when g.programme_id = any(array(select z.programme_id from programme.pause z where z.org_id = :org))
                            then programme.due_after_pauses(g.programme_id, s.due_on) < :today and not programme.paused(g.programme_id, :today)
                            else true end) as late,
                    count(*) filter (where s.state = 'idea' and s.proposed_by = 'person') as ideas,
                    min(s.due_on) filter (where g.state = 'active' and s.state <> 'idea') as due_on
                from programme.goal g join programme.step s on s.goal_id = g.id
                where g.org_id = :org and s.org_id = :org and s.state in ('idea', 'agreed', 'doing', 'stuck') group by g.programme_id) s
                on s.programme_id = p.id
            left join (select programme_id, min(at) as at from programme.meeting where org_id = :org and state = 'planned' and at >= :now
                group by programme_id) m on m.programme_id = p.id
            where p.org_id = :org and p.state = 'open'
            """;

    /** @param dueOn of the nearest agreed step, past when late */
    public record Line(
            HouseholdId household, Term term, @Nullable String leadName, Progress progress, Next next) {}

    public record Term(int monthNow, int months) {}

    public record Progress(int reached, int goals, int late, int ideas) {}

    public record Next(@Nullable LocalDate dueOn, @Nullable OffsetDateTime meetingAt) {}

    public record Counts(int all, int mine, int late, int without) {

        public int of(String shown) {
            return switch (shown) {
                case "mine" -> mine;
                case "late" -> late;
                case "without" -> without;
                default -> all;
            };
        }
    }

    private final JdbcClient db;

    Caseload(JdbcClient db) {
        this.db = db;
    }

    /** @param shown all, mine or late; what is late longest comes first */
    List<Line> open(Officer officer, String shown, OffsetDateTime now, int page) {
        LocalDate today = now.toLocalDate();
        return db.sql("select * from (" + OPEN + """
                ) line where :shown = 'all' or :shown = 'mine' and lead_officer = :officer or :shown = 'late' and late > 0
                order by late = 0, due_on nulls last, meeting_at nulls last, id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("shown", shown)
                .param("today", today)
                .param("now", now)
                .param("size", PAGE + 1)
                .param("from", page * PAGE)
                .query((rs, n) -> line(rs, today))
                .list();
    }

    /** Households held without a programme, longest waiting first. */
    List<HouseholdId> without(Officer officer, int page) {
        return db
                .sql("""
                select h.id from registration.published_household h
                where h.holder_org = :org and h.state = 'registered' and not exists
                    (select from programme.programme p where p.household_id = h.id and p.state = 'open')
                order by h.registered_at, h.id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("size", PAGE + 1)
                .param("from", page * PAGE)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
    }

    Counts counts(Officer officer, OffsetDateTime now) {
        return db.sql("select count(*) as all, count(*) filter (where lead_officer = :officer) as mine,"
                        + " count(*) filter (where late > 0) as late, (" + WITHOUT + ") as without from (" + OPEN
                        + ") line")
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("today", now.toLocalDate())
                .param("now", now)
                .query((rs, n) -> new Counts(rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4)))
                .single();
    }

    /** Households held by the municipality with which nobody has begun. */
    public long countWithout(Officer officer) {
        return db.sql(WITHOUT)
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
    }

    private static final String WITHOUT = """
            select count(*) from registration.published_household h
            where h.holder_org = :org and h.state = 'registered' and not exists
                (select from programme.programme p where p.household_id = h.id and p.state = 'open')
            """;

    private static Line line(ResultSet rs, LocalDate today) throws SQLException {
        int months = rs.getInt("months");
        long month = ChronoUnit.MONTHS.between(rs.getObject("opened_on", LocalDate.class), today) + 1;
        return new Line(
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new Term(Math.clamp(month, 1, months), months),
                rs.getString("lead_name"),
                new Progress(rs.getInt("reached"), rs.getInt("goals"), rs.getInt("late"), rs.getInt("ideas")),
                new Next(rs.getObject("due_on", LocalDate.class), rs.getObject("meeting_at", OffsetDateTime.class)));
    }
}
