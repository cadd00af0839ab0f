package lt.tiltas.registration.household;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdHandedOver;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Changes who holds a household, all its members at once. Who gives it away keeps sight of it for a month. */
@Service
public class HandOverHousehold {

    private static final int MONTHS_OF_SIGHT = 1;

    private final JdbcClient db;
    private final HouseholdCards cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOverHousehold(JdbcClient db, HouseholdCards cards, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /** The caller has required its own right; row-level security decides whether this household is the officer's to give. */
    public void handOver(
            HouseholdId household, OrganisationId to, String reason, @Nullable String note, Officer officer) {
        HouseholdCard card = cards.find(household).orElseThrow(() -> new NotHere("household"));
        OrganisationId from = card.state().holder();
        if (from.equals(to)) {
            return;
        }
        keepSight(household, from, officer);
        record(household, from, to, reason, note, officer);
        int changed = db.sql("update registration.household set holder_org = :to, version = version + 1 where id = :id")
                .param("to", to.value())
                .param("id", household.value())
                .update();
        if (changed == 0) {
            throw new NotHere("household");
        }
        events.publishEvent(new HouseholdHandedOver(household, from, to, LocalDate.now(clock)));
    }

    private void keepSight(HouseholdId household, OrganisationId from, Officer officer) {
        db.sql("""
                insert into registration.share (household_id, org_id, purpose, from_org, until, made_by)
                values (:household, :from, 'after_handover', :mine, :until, :officer)
                on conflict (household_id, org_id, purpose) do nothing
                """)
                .param("household", household.value())
                .param("from", from.value())
                .param("mine", officer.organisation().value())
                .param("until", LocalDate.now(clock).plusMonths(MONTHS_OF_SIGHT))
                .param("officer", officer.id())
                .update();
    }

    private void record(
            HouseholdId household,
            OrganisationId from,
            OrganisationId to,
            String reason,
            @Nullable String note,
            Officer officer) {
        db.sql("""
                insert into registration.handover (household_id, from_org, to_org, reason, note, made_by)
                values (:household, :from, :to, :reason, :note, :officer)
                """)
                .param("household", household.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("reason", reason)
                .param("note", note)
                .param("officer", officer.id())
                .update();
    }
}
