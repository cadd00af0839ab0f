package lt.tiltas.programme;

import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An exact figure of the municipality; of households or people it says nothing. */
@Component
class PlantedMeasure implements Planted {

    private final JdbcClient db;

    PlantedMeasure(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        db.sql("""
                insert into programme.measure_own (org_id, measure, need, numerator, denominator, counted_at)
                values (?, 'plan-offered', 'all', 3, 4, now()) on conflict do nothing
                """).param(organisation).update();
    }
}
