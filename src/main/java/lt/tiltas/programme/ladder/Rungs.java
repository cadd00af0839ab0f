package lt.tiltas.programme.ladder;

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
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.RungId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Rungs {

    static final int PAGE = 40;

    private static final String RUNG = """
            select r.*, programme.due_after_pauses(p.id, r.due_on) as stands_on, m.programme_id, m.at, m.with_officer, p.household_id,
                t.state as sms, t.state_at as sms_at
            from programme.ladder_rung r
            join programme.meeting m on m.id = r.meeting_id join programme.programme p on p.id = m.programme_id
            left join programme.missed_text t on t.meeting_id = r.meeting_id and r.rung = 0
            """;

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    Rungs(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    /** The first step, due the same day. Beginning twice is beginning once. */
    public void begin(MeetingId meeting, Officer officer) {
        add(meeting, 0, officer);
    }

    void add(MeetingId meeting, int number, Officer officer) {
        db.sql("""
                insert into programme.ladder_rung (meeting_id, org_id, rung, due_on, owner_officer, owner_name)
                select m.id, m.org_id, :rung, :due, case when :rung < :last then :officer end, case when :rung < :last then :name end
                from programme.meeting m where m.id = :meeting
                on conflict do nothing
                """)
                .param("meeting", meeting.value())
                .param("rung", number)
                .param("last", Rung.LAST)
                .param("due", due(number))
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }

    /** The first one is for the same day, whatever day it is. */
    private LocalDate due(int number) {
        LocalDate today = LocalDate.now(clock);
        String rule = Rung.RULES.get(number);
        return number == 0 ? today.plusDays(rules.days(rule, today)) : rules.due(rule, today);
    }

    Optional<Rung> find(RungId id) {
        return db.sql(RUNG + " where r.id = :id")
                .param("id", id.value())
                .query((rs, n) -> rung(rs))
                .optional();
    }

    /** What is to be done in a municipality, what is due longest first. @param shown mine, all, late or supervisor */
    List<Rung> open(Officer officer, String shown, int page) {
        return db.sql(RUNG + """
                where r.org_id = :org and r.done_on is null and p.state = 'open' and case :shown
                    when 'mine' then r.owner_officer = :officer
                    when 'late' then programme.due_after_pauses(p.id, r.due_on) < :today and not programme.paused(p.id, :today)
                    when 'supervisor' then r.rung = :last else true end
                order by r.due_on, r.id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("shown", shown)
                .param("officer", officer.id())
                .param("today", LocalDate.now(clock))
                .param("last", Rung.LAST)
                .param("size", PAGE + 1)
                .param("from", page * PAGE)
                .query((rs, n) -> rung(rs))
                .list();
    }

    /** All steps after one talk, in their order. */
    List<Rung> of(MeetingId meeting) {
        return db.sql(RUNG + " where r.meeting_id = :meeting order by r.rung")
                .param("meeting", meeting.value())
                .query((rs, n) -> rung(rs))
                .list();
    }

    /** All steps of one family, those of the latest talk first. */
    public List<Rung> of(ProgrammeId programme) {
        return db.sql(RUNG + " where m.programme_id = :programme order by m.at desc, r.rung")
                .param("programme", programme.value())
                .query((rs, n) -> rung(rs))
                .list();
    }

    /** False when somebody was faster. */
    boolean end(Rung rung, ClimbLadder.Done done, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        boolean counts = rung.last() && Rung.FAILED.contains(done.outcome());
        return db.sql("""
                        update programme.ladder_rung set outcome = :outcome, barrier = :barrier, note = :note, done_on = :today,
                            done_by = :officer, counts_until = cast(:until as date), version = version + 1
                        where id = :id and version = :version and done_on is null
                        """)
                        .param("outcome", done.outcome())
                        .param("barrier", done.barrierOrNull())
                        .param("note", done.noteOrNull())
                        .param("today", today)
                        .param("officer", officer.id())
                        .param(
                                "until",
                                counts
                                        ? today.plusDays(rules.days("programme.missed-counts", today))
                                                .toString()
                                        : null)
                        .param("id", rung.id().value())
                        .param("version", done.version())
                        .update()
                == 1;
    }

    /** For the support of a programme: see the function. */
    public boolean mayConsiderRefusal(ProgrammeId programme) {
        return db.sql("select programme.may_consider_refusal(:programme, :today)")
                .param("programme", programme.value())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    private static Rung rung(ResultSet rs) throws SQLException {
        return new Rung(
                new RungId(rs.getObject("id", UUID.class)),
                rs.getInt("rung"),
                rs.getObject("stands_on", LocalDate.class),
                rs.getString("owner_name"),
                rs.getString("outcome"),
                rs.getString("note"),
                new Rung.About(
                        new MeetingId(rs.getObject("meeting_id", UUID.class)),
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getObject("with_officer", UUID.class)),
                rs.getString("sms") == null
                        ? null
                        : new MissedText(rs.getString("sms"), rs.getObject("sms_at", OffsetDateTime.class)),
                rs.getInt("version"));
    }
}
