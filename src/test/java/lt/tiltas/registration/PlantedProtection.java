package lt.tiltas.registration;

import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A mark that has ended: a standing one would hide the household from whoever walks the rows. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlantedProtection implements Planted {

    private final JdbcClient db;

    PlantedProtection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Officer writer(As as, int organisation) {
        return as.at(organisation, Role.CASEMANAGER);
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        UUID person = household.people().getFirst().value();
        db.sql("""
                insert into registration.protection (id, person_id, basis, org_id, made_by)
                values (:key, :person, 'canary', :org, access.officer())
                """)
                .param("key", key)
                .param("person", person)
                .param("org", organisation)
                .update();
        db.sql("""
                insert into registration.protection_officer (protection_id, officer_id, officer_name, person_id, org_id, made_by)
                values (:key, access.officer(), 'Canary', :person, :org, access.officer())
                """)
                .param("key", key)
                .param("person", person)
                .param("org", organisation)
                .update();
        db.sql(
                        "update registration.protection set ended_at = clock_timestamp(), ended_by = access.officer() where id = :key")
                .param("key", key)
                .update();
    }
}
