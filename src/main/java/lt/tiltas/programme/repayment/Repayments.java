package lt.tiltas.programme.repayment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.Repayment;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Repayments {

    private static final String SELECT = """
            select y.*, coalesce((select sum(p.withheld) from programme.payment p
                where p.repayment_id = y.id and p.state not in ('withdrawn', 'returned')), 0) as withheld
            from programme.repayment y where\s""";

    private final JdbcClient db;

    Repayments(JdbcClient db) {
        this.db = db;
    }

    /** The one that is open, then those that have ended. */
    public List<Repayment> of(HouseholdId household) {
        return db.sql(SELECT
                        + "y.household_id = :household order by y.ended_on desc nulls first, y.proposed_on desc, y.id")
                .param("household", household.value())
                .query((rs, n) -> repayment(rs))
                .list();
    }

    public Optional<Repayment> find(RepaymentId id) {
        return db.sql(SELECT + "y.id = :id")
                .param("id", id.value())
                .query((rs, n) -> repayment(rs))
                .optional();
    }

    /**
     * What the family is told first: what it may still say a word to, its objection while it waits, the answer until the parts begin, and
     * that one was given up since the day. Row-level security shows the own only.
     */
    public Optional<Repayment> told(LocalDate today, LocalDate since) {
        return db.sql(SELECT + """
                y.state in ('proposed', 'objected') or y.state = 'running' and (y.objected_on is null or y.starts_on > :today)
                    or y.state = 'ended' and y.objected_on is not null and y.ended_on >= :since
                order by y.ended_on desc nulls first, y.proposed_on desc, y.id limit 1
                """)
                .param("today", today)
                .param("since", since)
                .query((rs, n) -> repayment(rs))
                .optional();
    }

    /** Cents kept back in lists that have gone to the bank and are not settled: those that have not may not go any more. */
    public long underWay(RepaymentId id) {
        return db.sql("""
                select coalesce(sum(withheld), 0) from programme.payment where repayment_id = :id and state = 'sent'
                """).param("id", id.value()).query(Long.class).single();
    }

    List<Repayment> waiting(Officer officer) {
        return db.sql(
                        SELECT
                                + "y.org_id = :org and y.state in ('proposed', 'objected') order by y.proposed_on, y.id limit 100")
                .param("org", officer.organisation().value())
                .query((rs, n) -> repayment(rs))
                .list();
    }

    int countWaiting(Officer officer) {
        return db.sql("""
                select count(*) from programme.repayment where org_id = :org and state in ('proposed', 'objected') and proposed_by <> :officer
                """)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .query(Integer.class)
                .single();
    }

    /** False when one is open already. */
    boolean propose(
            ProgrammeCard programme, Repayment.Parts parts, Repayment.Reasons reasons, LocalDate on, Officer officer) {
        return db.sql("""
                insert into programme.repayment (programme_id, org_id, household_id, cents, part_cents, reasons, reasons_own, proposed_by,
                    proposed_name, proposed_on)
                values (:programme, :org, :household, :cents, :part, :reasons, :own, :officer, :name, :on)
                on conflict (programme_id) where state <> 'ended' do nothing
                """)
                        .param("programme", programme.id().value())
                        .param("org", programme.municipality().value())
                        .param("household", programme.household().value())
                        .param("cents", parts.cents())
                        .param("part", parts.part())
                        .param("reasons", reasons.words())
                        .param("own", reasons.own())
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .param("on", on)
                        .update()
                == 1;
    }

    boolean agree(Repayment repayment, Repayment.Agreed agreed, Officer officer) {
        return db.sql("""
                update programme.repayment set state = 'running', second_by = :officer, second_name = :name, agreed_on = :on, starts_on = :starts,
                    version = version + 1
                where id = :id and version = :version and state = 'proposed'
                """)
                        .param("officer", officer.id())
                        .param("name", agreed.name())
                        .param("on", agreed.on())
                        .param("starts", agreed.startsOn())
                        .param("id", repayment.id().value())
                        .param("version", repayment.version())
                        .update()
                == 1;
    }

    /** The objection is answered, and the parts begin no sooner than a notice after it. */
    boolean answer(Repayment repayment, String answer, Repayment.Agreed agreed, Officer officer) {
        return db.sql("""
                update programme.repayment set state = 'running', second_by = :officer, second_name = :name, agreed_on = :on, starts_on = :starts,
                    answer = :answer, answered_on = :on, version = version + 1
                where id = :id and version = :version and state = 'objected'
                """)
                        .param("officer", officer.id())
                        .param("name", agreed.name())
                        .param("on", agreed.on())
                        .param("starts", agreed.startsOn())
                        .param("answer", answer)
                        .param("id", repayment.id().value())
                        .param("version", repayment.version())
                        .update()
                == 1;
    }

    boolean end(Repayment repayment, LocalDate on) {
        return db.sql("""
                update programme.repayment set state = 'ended', ended_on = :on, version = version + 1
                where id = :id and version = :version and state <> 'ended'
                """)
                        .param("on", on)
                        .param("id", repayment.id().value())
                        .param("version", repayment.version())
                        .update()
                == 1;
    }

    /** Once, whoever of the family says it; from here on nothing is kept back until it is answered. */
    public boolean object(RepaymentId id, Repayment.Objection objection) {
        return db.sql("""
                update programme.repayment set state = 'objected', objected_on = :on, objection = :words, objection_language = :language,
                    version = version + 1
                where id = :id and state in ('proposed', 'running') and objected_on is null
                """)
                        .param("on", objection.on())
                        .param("words", objection.words())
                        .param("language", objection.language())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Repayment repayment(ResultSet rs) throws SQLException {
        return new Repayment(
                new RepaymentId(rs.getObject("id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new Repayment.Parts(rs.getLong("cents"), rs.getLong("part_cents"), rs.getLong("withheld")),
                new Repayment.Reasons(rs.getString("reasons"), rs.getString("reasons_own")),
                rs.getString("state"),
                new Repayment.Proposed(
                        rs.getObject("proposed_by", UUID.class),
                        rs.getString("proposed_name"),
                        Objects.requireNonNull(day(rs, "proposed_on"))),
                rs.getString("second_name") == null
                        ? null
                        : new Repayment.Agreed(rs.getString("second_name"), day(rs, "agreed_on"), day(rs, "starts_on")),
                rs.getString("objection") == null
                        ? null
                        : new Repayment.Objection(
                                day(rs, "objected_on"),
                                rs.getString("objection"),
                                rs.getString("objection_language"),
                                rs.getString("answer"),
                                day(rs, "answered_on")),
                rs.getInt("version"));
    }

    private static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
