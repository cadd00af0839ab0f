package lt.tiltas.reception.stay;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.StayEnded;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The household lives at an address of its own from that day on; where it lived before ends that morning. */
@Service
public class RecordLodging {

    private final Access access;
    private final Leaving leaving;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordLodging(Access access, Leaving leaving, JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.leaving = leaving;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(HouseholdCard card, Lodging.New lodging, LocalDate from, Officer officer) {
        access.require(officer, GIVE_BED, card.people());
        leaving.leave(card.id(), from, "own_home", officer)
                .forEach(site -> events.publishEvent(new StayEnded(card.id(), site, from)));
        db.sql("""
                insert into reception.lodging (household_id, org_id, municipality, kind, address, during, made_at, made_by)
                values (:household, :org, :municipality, :kind, :address, daterange(:from, null), :at, :officer)
                """)
                .param("household", card.id().value())
                .param("org", officer.organisation().value())
                .param("municipality", lodging.municipality())
                .param("kind", lodging.kind())
                .param("address", lodging.address().strip())
                .param("from", from)
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .update();
    }
}
