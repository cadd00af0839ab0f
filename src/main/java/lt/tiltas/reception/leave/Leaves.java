package lt.tiltas.reception.leave;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.LeaveId;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leaves and their course. */
@Repository
class Leaves {

    /** What is asked for. */
    record Asked(
            LeaveId request,
            SiteId site,
            HouseholdId household,
            LocalDate from,
            LocalDate until,
            String words,
            boolean self) {}

    /** @param nextUntil of the day of coming back, when the step changes it; @param returnedAt when the step is coming back */
    record Move(
            LeaveStep step,
            String words,
            LocalDate until,
            @Nullable LocalDate longerUntil,
            @Nullable OffsetDateTime returnedAt,
            OffsetDateTime at) {}

    private static final String READ = """
            select l.*, s.name as site_name, coalesce(n.given || ' ' || n.surname, '') as name
            from reception.leave l join reception.site s on s.id = l.site_id
            left join registration.published_person n on n.id = l.person_id
            """;

    /** Of those who still sleep there, and of houses that are the officer's to keep. */
    private static final String OPEN = " where l.site_id in (select reception.houses_run()) and exists (select"
            + " from reception.slept_here(l.site_id, l.person_id)) and ";

    static final String WAITING = "l.state in ('asked', 'longer_asked')";
    static final String AWAY = "l.state in ('approved', 'longer_asked') and lower(l.during) <= :today";
    static final String OVERDUE = "l.state in ('approved', 'longer_asked') and upper(l.during) < :today";
    static final String COMING = "l.state = 'approved' and lower(l.during) > :today";

    private final JdbcClient db;

    Leaves(JdbcClient db) {
        this.db = db;
    }

    /** @param which one of the conditions above; @param most of requests, each with all who go together */
    List<Leave> open(String which, LocalDate today, int from, int most) {
        return db.sql(READ + OPEN + which + " and l.request_id in (select l.request_id from reception.leave l" + OPEN
                        + which
                        + " group by l.request_id order by min(lower(l.during)), l.request_id offset :from limit :most)"
                        + " order by lower(l.during), l.request_id, l.person_id")
                .param("today", today)
                .param("from", from)
                .param("most", most)
                .query((rs, n) -> leave(rs))
                .list();
    }

    /** Requests, not people. */
    long count(String which, LocalDate today) {
        return db.sql("select count(distinct l.request_id) from reception.leave l" + OPEN + which)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    List<Leave> of(LeaveId request) {
        return db.sql(READ + " where l.request_id = :request order by l.person_id")
                .param("request", request.value())
                .query((rs, n) -> leave(rs))
                .list();
    }

    /** The newest first. */
    List<Leave> of(HouseholdId household) {
        return db.sql(READ
                        + " where l.household_id = :household order by lower(l.during) desc, l.request_id, l.person_id")
                .param("household", household.value())
                .query((rs, n) -> leave(rs))
                .list();
    }

    /** Away at this moment, and may come in any time. */
    List<Leave> awayOf(UUID person, LocalDate today) {
        return db.sql(READ + " where l.person_id = :person and " + AWAY)
                .param("person", person)
                .param("today", today)
                .query((rs, n) -> leave(rs))
                .list();
    }

    boolean overlaps(List<UUID> people, LocalDate from, LocalDate until, @Nullable LeaveId but) {
        return db.sql("""
                select exists (select from reception.leave where person_id = any(:people) and state in ('asked', 'approved', 'longer_asked')
                    and during && daterange(:from, :until) and request_id is distinct from cast(:but as uuid))
                """)
                .param("people", people.toArray(UUID[]::new))
                .param("from", from)
                .param("until", until)
                .param("but", but == null ? null : but.value())
                .query(Boolean.class)
                .single();
    }

    void ask(Asked asked, UUID person, OffsetDateTime at, Officer officer) {
        UUID id = UUID.nameUUIDFromBytes((asked.request() + "|" + person).getBytes(StandardCharsets.US_ASCII));
        db.sql("""
                insert into reception.leave (id, request_id, site_id, household_id, person_id, org_id, during, state, words, asked_by,
                                             asked_by_self, asked_at)
                select :id, :request, s.id, :household, :person, case when :self then s.operator_org else :org end, daterange(:from, :until),
                       'asked', :words, :officer, :self, :at
                from reception.site s where s.id = :site
                """)
                .param("id", id)
                .param("request", asked.request().value())
                .param("site", asked.site().value())
                .param("household", asked.household().value())
                .param("person", person)
                .param("org", officer.organisation().value())
                .param("from", asked.from())
                .param("until", asked.until())
                .param("words", asked.words())
                .param("officer", officer.id())
                .param("self", asked.self())
                .param("at", at)
                .update();
        event(id, "none", "ask", asked.words(), at, officer);
    }

    /** Whether it was so; not when somebody was quicker. */
    boolean move(Leave leave, Move move, Officer officer) {
        boolean decides = officer.self() == null && move.step() != LeaveStep.COME_BACK;
        int moved = db.sql("""
                update reception.leave set state = :to, version = version + 1, longer_until = :longer, returned_at = :returned,
                    during = daterange(lower(during), :until),
                    answer = case when :decides then :words else answer end,
                    decided_by = case when :decides then :officer else decided_by end,
                    decided_at = case when :decides then cast(:at as timestamptz) else decided_at end
                where id = :id and version = :version and state = :from
                """)
                .param("to", move.step().to().code())
                .param("longer", move.longerUntil())
                .param("returned", move.returnedAt())
                .param("until", move.until())
                .param("decides", decides)
                .param("words", move.words())
                .param("officer", officer.id())
                .param("at", move.at())
                .param("id", leave.id())
                .param("version", leave.version())
                .param("from", leave.state().code())
                .update();
        if (moved == 1) {
            event(leave.id(), leave.state().code(), move.step().code(), move.words(), move.at(), officer);
        }
        return moved == 1;
    }

    private void event(UUID id, String from, String step, String words, OffsetDateTime at, Officer officer) {
        db.sql("""
                insert into reception.leave_event (leave_id, version, household_id, person_id, org_id, site_id, from_state, step, to_state,
                                                   words, until_on, at, made_by)
                select l.id, l.version, l.household_id, l.person_id, case when :self then l.org_id else :org end, l.site_id, :from, :step,
                       l.state, :words, coalesce(l.longer_until, upper(l.during)), :at, :officer
                from reception.leave l where l.id = :id
                """)
                .param("id", id)
                .param("self", officer.self() != null)
                .param("org", officer.organisation().value())
                .param("from", from)
                .param("step", step)
                .param("words", words)
                .param("at", at)
                .param("officer", officer.id())
                .update();
    }

    private static Leave leave(ResultSet rs) throws SQLException {
        var during = rs.getString("during").replaceAll("[\\[\\]()]", "").split(",");
        return new Leave(
                rs.getObject("id", UUID.class),
                new LeaveId(rs.getObject("request_id", UUID.class)),
                new Leave.Who(
                        rs.getObject("person_id", UUID.class),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getString("name")),
                new Leave.Where(new SiteId(rs.getObject("site_id", UUID.class)), rs.getString("site_name")),
                new Leave.Away(
                        LocalDate.parse(during[0]),
                        LocalDate.parse(during[1]),
                        rs.getObject("longer_until", LocalDate.class),
                        rs.getObject("returned_at", OffsetDateTime.class)),
                LeaveStep.State.of(rs.getString("state")),
                new Leave.Said(rs.getString("words"), rs.getString("answer"), rs.getBoolean("asked_by_self")),
                rs.getObject("asked_at", OffsetDateTime.class),
                rs.getInt("version"));
    }
}
