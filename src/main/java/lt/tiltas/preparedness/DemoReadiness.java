package lt.tiltas.preparedness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to what stands ready: tests of houses, as the system, under the same constraints as everybody's. The houses must be there. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoReadiness {

    /**
     * A house that was tried.
     *
     * @param openingCents null when it was not reckoned up
     */
    public record Tried(
            UUID id,
            UUID site,
            LocalDate on,
            int days,
            int places,
            @Nullable Long openingCents) {}

    private final JdbcTemplate db;

    DemoReadiness(JdbcTemplate db) {
        this.db = db;
    }

    public void tried(List<Tried> tests) {
        tests.forEach(test -> db.update(
                """
                insert into preparedness.site_test (id, site_id, tested_on, days, places, opening_cents, org_id, recorded_by)
                values (?, ?, ?, ?, ?, ?, 3, ?)
                """, test.id, test.site, test.on, test.days, test.places, test.openingCents, Officer.SYSTEM.id()));
    }
}
