package lt.tiltas.placement.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits for a municipality anywhere, and who came lately: the best guess of who comes next. */
@Repository("placementArrivals")
class Arrivals {

    private static final int MOST = 2000;
    private static final int AT_ONCE = 500;

    private static final String WAITING = """
            from registration.published_household h join access.published_organisation o on o.id = h.holder_org
            where h.state = 'registered' and o.kind <> 'municipality'
              and not exists (select from placement.published_offer f where f.household_id = h.id and f.answer is null)
            """;

    private final JdbcClient db;
    private final Households households;
    private final Clock clock;

    Arrivals(JdbcClient db, Households households, Clock clock) {
        this.db = db;
        this.households = households;
        this.clock = clock;
    }

    long peopleWaiting() {
        return db.sql("select count(*) from registration.published_person p where p.household_id in (select h.id "
                        + WAITING + ")")
                .query(Long.class)
                .single();
    }

    /** The longest waiting first, some hundred at a time. */
    void waiting(Consumer<List<HouseholdCard>> some) {
        each(
                db.sql("select h.id " + WAITING + " order by h.arrived_on, h.id")
                        .query(UUID.class)
                        .list(),
                some);
    }

    /** Of the last year, the newest first, at most two thousand, some hundred at a time. */
    void lately(Consumer<List<HouseholdCard>> some) {
        each(
                db.sql("""
                        select h.id from registration.published_household h where h.arrived_on > :since and h.state = 'registered'
                        order by h.arrived_on desc, h.id limit :most
                        """)
                        .param("since", LocalDate.now(clock).minusYears(1))
                        .param("most", MOST)
                        .query(UUID.class)
                        .list(),
                some);
    }

    private void each(List<UUID> ids, Consumer<List<HouseholdCard>> some) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            some.accept(households.cards(ids.subList(from, Math.min(from + AT_ONCE, ids.size())).stream()
                    .map(HouseholdId::new)
                    .toList()));
        }
    }
}
