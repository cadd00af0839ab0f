package lt.tiltas.programme;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the bench owes: one amount a month to each household with an open programme, told from its id. */
@Component
public class BenchDues implements DueSource {

    private final JdbcClient db;

    BenchDues(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Due> due(OrganisationId municipality, YearMonth month) {
        return db.sql("select household_id from programme.programme where org_id = ? and state = 'open'")
                .param(municipality.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(household -> new Due(
                        new HouseholdId(household),
                        "essentials",
                        "bench " + household + " " + month,
                        10_001 + Math.floorMod(household.hashCode(), 90_000),
                        "bench"))
                .toList();
    }
}
