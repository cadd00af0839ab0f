package lt.tiltas.programme.relocation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.programme.weight.Loads;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The step over the border of two municipalities. Neither may write in both, so the system does it, in one transaction: the answer, the
 * programme with its lead, its planned talks, and the household. Whoever calls it has asked whether the officer may.
 */
@Component
class Crossing {

    private static final String REASON = "programme_relocation";

    private record Row(UUID programme, UUID household, int fromOrg, int toOrg, UUID fromOfficer, String fromName) {}

    private final JdbcClient db;
    private final Loads loads;
    private final Households households;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    Crossing(JdbcClient db, Loads loads, Households households, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.loads = loads;
        this.households = households;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** False when the new lead has no room for one more. */
    boolean accept(UUID id, Relocation.Who lead, Officer supervisor) {
        return asSystem(() -> {
            Row row = locked(id);
            OrganisationId to = new OrganisationId(row.toOrg);
            if (!loads.hasRoom(to, lead.id(), loads.weightOf(List.of(row.programme), loads.limits()))) {
                return false;
            }
            answer(id, "accepted", lead, null, supervisor);
            goes(row.programme, row.fromOrg, row.toOrg, lead);
            households.handOver(new HouseholdId(row.household), to, REASON, Officer.SYSTEM);
            return true;
        });
    }

    void refuse(UUID id, String because, Officer supervisor) {
        asSystem(() -> {
            locked(id);
            answer(id, "refused", null, because, supervisor);
            return true;
        });
    }

    /** Back to who led it, in both municipalities' sight. The database keeps the day. */
    void undo(UUID id, Officer officer) {
        asSystem(() -> {
            Row row = locked(id);
            one(db.sql("""
                            update programme.relocation set state = 'undone', undone_at = clock_timestamp(), undone_name = :name, version = version + 1
                            where id = :id and state in ('accepted', 'done')
                            """).param("name", officer.name()).param("id", id).update());
            goes(row.programme, row.toOrg, row.fromOrg, new Relocation.Who(row.fromOfficer, row.fromName));
            households.handOver(
                    new HouseholdId(row.household), new OrganisationId(row.fromOrg), REASON, Officer.SYSTEM);
            return true;
        });
    }

    private boolean asSystem(BooleanSupplier work) {
        return CurrentOfficer.as(
                Officer.SYSTEM, () -> Boolean.TRUE.equals(ownTransaction.execute(status -> work.getAsBoolean())));
    }

    /** The programme first, then what is written about its way: two at once wait for one another in one order. */
    private Row locked(UUID id) {
        db.sql("""
                select p.id from programme.programme p
                where p.id = (select r.programme_id from programme.relocation r where r.id = :id) for update
                """).param("id", id).query(UUID.class).optional();
        return db.sql("""
                select r.programme_id as programme, p.household_id as household, r.from_org, r.to_org, r.from_officer, r.from_name
                from programme.relocation r join programme.programme p on p.id = r.programme_id where r.id = :id for update of r
                """).param("id", id).query(Row.class).single();
    }

    private void answer(
            UUID id, String state, Relocation.@Nullable Who lead, @Nullable String because, Officer supervisor) {
        one(db.sql("""
                        update programme.relocation set state = :state, to_officer = :lead, to_name = :leadName, refused_because = :because,
                            answered_at = :now, answered_by = :by, answered_name = :name, version = version + 1
                        where id = :id and state = 'told'
                        """)
                .param("state", state)
                .param("lead", lead == null ? null : lead.id())
                .param("leadName", lead == null ? null : lead.name())
                .param("because", because)
                .param("now", OffsetDateTime.now(clock))
                .param("by", supervisor.id())
                .param("name", supervisor.name())
                .param("id", id)
                .update());
    }

    /** Municipality and lead in one statement; what hangs on the programme follows by cascade, and its planned talks are the new lead's. */
    private void goes(UUID programme, int from, int to, Relocation.Who lead) {
        db.sql("""
                update programme.meeting m set with_officer = :lead, with_name = :name, version = m.version + 1
                from programme.programme p
                where p.id = :programme and m.programme_id = p.id and m.state = 'planned' and m.with_officer = p.lead_officer
                """)
                .param("lead", lead.id())
                .param("name", lead.name())
                .param("programme", programme)
                .update();
        one(db.sql("""
                        update programme.programme set org_id = :to, lead_officer = :lead, lead_name = :name, version = version + 1
                        where id = :programme and state = 'open' and org_id = :from
                        """)
                .param("to", to)
                .param("lead", lead.id())
                .param("name", lead.name())
                .param("programme", programme)
                .param("from", from)
                .update());
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("relocation");
        }
    }
}
