package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was begun at the own desk and waits to be registered: the index household_draft_by_desk. */
@Component
class ArrivalWork implements Work.Source {

    private final JdbcClient db;

    ArrivalWork(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(REGISTER_ARRIVAL)) {
            return List.of();
        }
        long begun = db.sql(
                        "select count(*) from registration.household where state = 'draft' and registered_by_org = :org")
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
        return List.of(new Work("work.arrivals-begun", begun, "/arrivals", "pen", "normal"));
    }
}
