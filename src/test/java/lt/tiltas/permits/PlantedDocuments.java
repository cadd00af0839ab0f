package lt.tiltas.permits;

import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on permits: a right that goes on. After {@link PlantedPermits}. */
@Component
@Order
class PlantedDocuments implements Planted {

    private final JdbcClient db;

    PlantedDocuments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        db.sql("""
                insert into permits.application (org_id, household_id, person_id, filed_by, kind, state, submitted_on, due_on, decided_on,
                    opened_by, opened_by_org, right_continues_from)
                values (:org, :household, :person, :person, 'tp_exchange', 'terminated', date '2026-02-01', date '2026-02-15',
                    date '2026-03-10', access.officer(), :org, date '2026-03-05')
                """)
                .param("person", household.people().getFirst().value())
                .param("household", household.id().value())
                .param("org", organisation)
                .update();
    }
}
