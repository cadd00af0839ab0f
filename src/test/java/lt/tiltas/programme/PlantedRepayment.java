package lt.tiltas.programme;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of a programme that is closed, so that the planted open one stays the only one. */
@Component
class PlantedRepayment implements Planted {

    private final JdbcClient db;

    PlantedRepayment(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        db.sql("""
                insert into programme.programme (id, org_id, household_id, opened_on, months, state, closed_on, created_by)
                values (?, ?, ?, date '2025-01-01', 12, 'closed', date '2026-01-01', ?)
                """)
                .params(key, organisation, household.id().value(), Officer.SYSTEM.id())
                .update();
        db.sql("""
                insert into programme.repayment (id, programme_id, org_id, household_id, cents, part_cents, reasons, reasons_own, state, proposed_by,
                    proposed_name, proposed_on, objected_on, objection, objection_language, answer,
                    answered_on, second_by, second_name, agreed_on, starts_on)
                values (?, ?, ?, ?, 9000, 1000, 'Canary', 'Canary', 'running', ?, 'Vadybininkė', date '2025-03-01', date '2025-03-03', 'Canary', 'uk',
                    'Canary', date '2025-03-05', gen_random_uuid(), 'Antroji', date '2025-03-05', date '2025-05-01')
                """)
                .params(key, key, organisation, household.id().value(), Officer.SYSTEM.id())
                .update();
    }
}
