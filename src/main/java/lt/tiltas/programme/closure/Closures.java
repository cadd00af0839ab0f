package lt.tiltas.programme.closure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Closing;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Closures {

    /** One that waits for a supervisor. */
    public record Waiting(Closing closing, HouseholdId household) {}

    private final JdbcClient db;
    private final Clock clock;

    Closures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<Closing> open(ProgrammeId programme) {
        return db.sql("select * from programme.closure where programme_id = :programme and state = 'closing'")
                .param("programme", programme.value())
                .query((rs, n) -> closing(rs))
                .optional();
    }

    List<Waiting> waiting(Officer officer) {
        return db.sql("""
                select c.*, p.household_id from programme.closure c join programme.programme p on p.id = c.programme_id
                where c.org_id = :org and c.state = 'closing' order by c.proposed_on, c.id
                """)
                .param("org", officer.organisation().value())
                .query((rs, n) -> new Waiting(closing(rs), new HouseholdId(rs.getObject("household_id", UUID.class))))
                .list();
    }

    long countWaiting(Officer officer) {
        return db.sql(
                        "select count(*) from programme.closure where org_id = :org and state = 'closing' and proposed_by <> :officer")
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .query(Long.class)
                .single();
    }

    void propose(ProgrammeCard programme, ProposeClosure.New closure, Officer officer) {
        db.sql("""
                insert into programme.closure (programme_id, org_id, destination, bridges, proposed_on, proposed_by, proposed_by_name)
                values (:programme, :org, :destination, :bridges, :today, :officer, :name)
                """)
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("destination", closure.destination())
                .param("bridges", closure.bridges().strip())
                .param("today", LocalDate.now(clock))
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }

    boolean withdraw(Closing closing) {
        return db.sql("""
                        update programme.closure set state = 'withdrawn', version = version + 1
                        where id = :id and version = :version and state = 'closing'
                        """)
                        .param("id", closing.id())
                        .param("version", closing.version())
                        .update()
                == 1;
    }

    /** What the person says to it. An objection leaves the programme open. */
    public boolean answer(UUID id, boolean agrees, String words, int version) {
        return db.sql("""
                        update programme.closure set state = case when :agrees then 'closing' else 'objected' end,
                            agreed_at = case when :agrees then cast(:now as timestamptz) end,
                            objected_at = case when not :agrees then cast(:now as timestamptz) end,
                            objection = nullif(:words, ''), version = version + 1
                        where id = :id and version = :version and state = 'closing'
                        """)
                        .param("agrees", agrees)
                        .param("now", OffsetDateTime.now(clock))
                        .param("words", words.strip())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Signed by the second officer: the programme ends today, planned talks fall away, and it is asked how it goes in 6, 12 and 24 months. */
    boolean close(Closing closing, Officer supervisor) {
        LocalDate today = LocalDate.now(clock);
        int closed = db.sql("""
                update programme.closure set state = 'closed', closed_on = :today, closed_by = :officer, closed_by_name = :name, version = version + 1
                where id = :id and state = 'closing' and version = :version
                """)
                .param("today", today)
                .param("officer", supervisor.id())
                .param("name", supervisor.name())
                .param("id", closing.id())
                .param("version", closing.version())
                .update();
        if (closed == 0) {
            return false;
        }
        UUID programme = closing.programme().value();
        db.sql(
                        "update programme.meeting set state = 'cancelled', version = version + 1 where programme_id = ? and state = 'planned'")
                .param(programme)
                .update();
        if (!closing.destination().equals("died")) {
            db.sql("""
                    insert into programme.follow_up (programme_id, org_id, horizon, due_on)
                    select p.id, p.org_id, later, (cast(:today as date) + later * interval '1 month')::date
                    from programme.programme p cross join unnest(array[6, 12, 24]) later where p.id = :programme
                    on conflict on constraint follow_up_once_per_horizon do nothing
                    """).param("today", today).param("programme", programme).update();
        }
        return db.sql(
                                "update programme.programme set state = 'closed', closed_on = :today, version = version + 1 where id = :id and state = 'open'")
                        .param("today", today)
                        .param("id", programme)
                        .update()
                == 1;
    }

    /** The last closed programme of the household that may still be gone on with: its number stays. */
    public Optional<ProgrammeId> reopenable(HouseholdId household, LocalDate closedSince) {
        return db.sql("""
                select id from programme.programme where household_id = :household and state = 'closed' and closed_on >= :since
                    and not exists (select from programme.programme o where o.household_id = :household and o.state = 'open')
                order by closed_on desc, id limit 1
                """)
                .param("household", household.value())
                .param("since", closedSince)
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new);
    }

    boolean reopen(ProgrammeId programme, Officer officer) {
        db.sql(
                        "update programme.closure set state = 'reopened', reopened_on = :today, version = version + 1 where programme_id = :id and state = 'closed'")
                .param("today", LocalDate.now(clock))
                .param("id", programme.value())
                .update();
        return db.sql("""
                        update programme.programme set state = 'open', closed_on = null, lead_officer = :officer, lead_name = :name,
                            version = version + 1
                        where id = :id and state = 'closed' and org_id = :org
                        """)
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .param("id", programme.value())
                        .param("org", officer.organisation().value())
                        .update()
                == 1;
    }

    private static Closing closing(ResultSet rs) throws SQLException {
        return new Closing(
                rs.getObject("id", UUID.class),
                new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                rs.getString("destination"),
                rs.getString("bridges"),
                rs.getObject("proposed_on", LocalDate.class),
                rs.getObject("proposed_by", UUID.class),
                rs.getString("proposed_by_name"),
                rs.getObject("agreed_at", OffsetDateTime.class),
                rs.getInt("version"));
    }
}
