package lt.tiltas.reception.stay;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HoldReleased;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A household leaves wherever it lives: beds of sites and addresses of its own end on the same morning. */
@Component
class Leaving {

    private final Beds beds;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Leaving(Beds beds, JdbcClient db, ApplicationEventPublisher events) {
        this.beds = beds;
        this.db = db;
        this.events = events;
    }

    /** Returns the sites left. */
    List<SiteId> leave(HouseholdId household, LocalDate on, String why, Officer officer) {
        db.sql("delete from reception.lodging where household_id = :household and lower(during) >= :on")
                .param("household", household.value())
                .param("on", on)
                .update();
        db.sql("""
                update reception.lodging set during = daterange(lower(during), :on)
                where household_id = :household and during && daterange(:on, null)
                """).param("household", household.value()).param("on", on).update();
        return beds.endStays(household, on, why, officer);
    }

    void tell(List<HoldReleased> released) {
        released.forEach(events::publishEvent);
    }

    /** Without telling anybody: what has ended is told by the caller when it stays so. */
    List<HoldReleased> releaseHolds(HouseholdId household, String why, Officer officer) {
        return beds.releaseHolds(household, why, officer);
    }

    /** Returns whether anything was held. */
    boolean giveUpHolds(HouseholdId household, String why, Officer officer) {
        List<HoldReleased> released = releaseHolds(household, why, officer);
        tell(released);
        return !released.isEmpty();
    }
}
