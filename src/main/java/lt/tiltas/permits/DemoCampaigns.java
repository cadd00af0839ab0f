package lt.tiltas.permits;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.law.Rules;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to a round of renewal that a colleague has planned and nobody has reckoned yet. As the system. */
@Service
@Profile("demo")
public class DemoCampaigns {

    private static final int WEEKS = 12;

    private final JdbcClient db;
    private final Rules rules;

    DemoCampaigns(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    /** When the law has come to its end there is nothing to plan. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(UUID id, LocalDate today, UUID officer) {
        LocalDate end = rules.date("protection.ends-on", today);
        LocalDate opens = today.plusDays(1);
        if (opens.plusWeeks(1).isAfter(end)) {
            return;
        }
        db.sql("""
                insert into permits.campaign (id, org_id, ground, ends_on, opens_on, closes_on, prolonged, exchanged, other, take_up,
                    second_visits, desk_share, extra_desks, overtime, examiners, deciders, planned_by)
                values (:id, 2, 'temporary_protection', :end, :opens, :closes, 0, 90, 10, :takeUp, :second, 60, 0, 0, 4, 2, :officer)
                on conflict do nothing
                """)
                .param("id", id)
                .param("end", end)
                .param("opens", opens)
                .param("closes", opens.plusWeeks(WEEKS).isAfter(end) ? end : opens.plusWeeks(WEEKS))
                .param("takeUp", rules.number("campaign.take-up", today).intValue())
                .param("second", rules.number("campaign.second-visits", today).intValue())
                .param("officer", officer)
                .update();
    }
}
