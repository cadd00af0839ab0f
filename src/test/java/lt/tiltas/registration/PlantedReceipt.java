package lt.tiltas.registration;

import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Written by an organisation's own registrar only. */
@Component
class PlantedReceipt implements Planted {

    private final JdbcClient db;

    PlantedReceipt(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Officer writer(As as, int organisation) {
        return as.at(organisation, Role.REGISTRAR);
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        db.sql("""
                insert into registration.receipt (organisation_id, key, request_hash, household_id, answer, made_by)
                values (:org, :household, '\\x00', cast(:household as uuid), '{}', access.officer())
                """)
                .param("org", organisation)
                .param("household", household.id().toString())
                .update();
    }
}
