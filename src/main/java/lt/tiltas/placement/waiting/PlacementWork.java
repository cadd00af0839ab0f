package lt.tiltas.placement.waiting;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a coordinator of placement today. */
@Component
class PlacementWork implements Work.Source {

    private final JdbcClient db;

    PlacementWork(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(PROPOSE_PLACE)) {
            return List.of();
        }
        long waiting = count("""
                select count(*) from registration.published_household h
                where h.holder_org = :org and h.state = 'registered' and not exists (
                    select from placement.published_offer o where o.household_id = h.id and o.answer is null)
                """, officer);
        return List.of(new Work("work.waits-for-municipality", waiting, "/placements", "pin", "normal"));
    }

    private long count(String sql, Officer officer) {
        return db.sql(sql)
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
    }
}
