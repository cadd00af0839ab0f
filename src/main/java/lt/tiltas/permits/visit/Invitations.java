package lt.tiltas.permits.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.campaign.CampaignWindows;
import lt.tiltas.permits.campaign.CampaignWindows.Told;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invited households: on which days they may come, and to which office first. One rule for the household's own page and for every desk. */
@Repository
class Invitations {

    private final JdbcClient db;
    private final CampaignWindows windows;
    private final Rules rules;
    private final Clock clock;

    Invitations(JdbcClient db, CampaignWindows windows, Rules rules, Clock clock) {
        this.db = db;
        this.windows = windows;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return empty for a household that is not invited, and for a visit that is for something else */
    Optional<Invitation> of(HouseholdId household, String purpose, UnitId unit, LocalDate until) {
        return purpose.equals("tp_exchange")
                ? exchange(household).map(told -> invitation(told, unit, until))
                : Optional.empty();
    }

    Optional<Told> exchange(HouseholdId household) {
        return windows.told(household).filter(told -> told.ground().equals("temporary_protection"));
    }

    /** Two who want the last time of a kept share ask for it one after the other. */
    void inTurn(UnitId unit, LocalDate day) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('standby' || ? || ?, 0))")
                .params(unit.toString(), day.toString())
                .query((rs, n) -> true)
                .single();
    }

    /** Once; a second word changes nothing. */
    void letIn(Told told, HouseholdId household, EarlyReason reason, Officer officer) {
        db.sql("""
                insert into permits.early_visit (campaign_id, household_id, org_id, reason, let_in_by)
                select w.campaign_id, w.household_id, w.org_id, :reason, :officer from permits.campaign_window w
                where w.campaign_id = :campaign and w.household_id = :household on conflict do nothing
                """)
                .param("reason", reason.code())
                .param("officer", officer.id())
                .param("campaign", told.campaign().value())
                .param("household", household.value())
                .update();
    }

    /** The office nearest to the municipality that looks after the household, or that it wished to live in. */
    Optional<UnitId> nearest(HouseholdCard card) {
        Integer wish = card.wish().municipality();
        return db.sql("""
                select unit_id from permits.unit_area where municipality in (:holder, :wish) and valid_from <= :today
                order by municipality <> :holder, valid_from desc limit 1
                """)
                .param("holder", card.state().holder().value())
                .param("wish", wish == null ? 0 : wish)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    private Invitation invitation(Told told, UnitId unit, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        double share = 1 - rules.number("campaign.filled", today).doubleValue();
        Map<LocalDate, Integer> left = new HashMap<>();
        db.sql("select day, holds, taken from permits.standby_taken(:unit, :since, :until)")
                .param("unit", unit.value())
                .param("since", told.closesOn().plusDays(1))
                .param("until", until)
                .query((rs, n) -> left.put(
                        rs.getObject("day", LocalDate.class),
                        Math.max(1, (int) Math.round(rs.getInt("holds") * share)) - rs.getInt("taken")))
                .list();
        return new Invitation(told, today, today.plusDays(rules.days("campaign.left-over", today)), left);
    }
}
