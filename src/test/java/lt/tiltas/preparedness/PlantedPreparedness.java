package lt.tiltas.preparedness;

import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlantedPreparedness implements Planted {

    private final JdbcClient db;

    PlantedPreparedness(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Officer writer(As as, int organisation) {
        return as.at(organisation, Role.COORDINATOR);
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        db.sql("""
                insert into preparedness.staff_pool (id, org_id, work, people, within_days, stated_by)
                values (?, ?, 'social', 0, 0, access.officer())
                """).params(UUID.randomUUID(), organisation).update();
    }
}
