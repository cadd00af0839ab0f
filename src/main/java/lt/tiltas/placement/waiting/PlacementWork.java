package lt.tiltas.placement.waiting;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a coordinator of placement today. */
@Component
class PlacementWork implements Work.Source {

    private final JdbcClient db;
    private final Clock clock;

    PlacementWork(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
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
        long late = db.sql(
                        "select count(*) from placement.offer where org_id = :org and answer is null and answer_by < :today")
                .param("org", officer.organisation().value())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
        return List.of(
                new Work("work.answers-late", late, "/placements", "clock", "late"),
                new Work("work.waits-for-municipality", waiting, "/placements", "pin", "normal"));
    }

    private long count(String sql, Officer officer) {
        return db.sql(sql)
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
    }
}
