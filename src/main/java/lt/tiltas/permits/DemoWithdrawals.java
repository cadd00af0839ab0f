package lt.tiltas.permits;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to what follows a decision: a withdrawal that waits for a second officer, an appeal that waits for its answer. As the system. */
@Service
@Profile("demo")
public class DemoWithdrawals {

    private static final String REASONS =
            "Lenkijos institucija pranešė, kad asmeniui ten suteikta laikinoji apsauga ir jis ten gyvena.";

    /** Proposed by a colleague of whoever finds it. */
    private static final String PROPOSAL = """
            insert into permits.withdrawal (permit_id, org_id, household_id, person_id, ground, legal_basis, reasons, from_on, proposed_by,
                proposed_at)
            select p.id, p.org_id, p.household_id, p.person_id, g.code, g.act, :reasons, cast(:today as date) + 1, p.granted_by,
                cast(:today as date) - 1 + time '10:00'
            from permits.permit p join permits.withdrawal_ground g on g.code = 'protection_elsewhere'
                and daterange(g.valid_from, g.valid_until, '[]') @> cast(:today as date)
            where p.granted_by <> :first and permits.valid_until(p) > cast(:today as date) + 30
                and not exists (select from permits.document d where d.permit_id = p.id)
                and not exists (select from permits.application a where a.person_id = p.person_id and a.decided_on is null)
            order by hashtext(p.id::text) limit 1
            """;

    private static final String APPEAL = """
            insert into permits.appeal (org_id, household_id, person_id, application_id, body, filed_on, entered_by)
            select d.org_id, d.household_id, d.person_id, d.application_id, 'commission',
                least(d.notified_on + 14, cast(:today as date)), d.decided_by
            from permits.decision d
            where d.outcome = 'refused' and d.state = 'made' and d.notified_on <= :today order by d.decided_on desc, d.id limit 1
            """;

    private final JdbcClient db;

    DemoWithdrawals(JdbcClient db) {
        this.db = db;
    }

    /** @param first officer who finds the colleagues' work */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(LocalDate today, UUID first) {
        db.sql(PROPOSAL)
                .param("reasons", REASONS)
                .param("today", today)
                .param("first", first)
                .update();
        db.sql(APPEAL).param("today", today).update();
    }
}
