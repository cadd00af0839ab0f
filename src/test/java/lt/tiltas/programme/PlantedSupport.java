package lt.tiltas.programme;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows about the household's open programme, which {@link PlantedProgramme} has planted before. */
@Component
class PlantedSupport implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.support (id, programme_id, org_id, person_id, kind, domain, act, amount_cents, pattern, starts_on, ends_on,
                review_on, bridge, created_by)
            select :key, id, :org, :person, 'cash', 'money', 'Canary', 46600, 'taper', date '2026-11-01', date '2027-10-31', date '2027-05-01',
                'Canary', :officer from programme.programme where household_id = :household and state = 'open'
            """, """
            insert into programme.step_down (id, support_id, programme_id, org_id, position, trigger, on_date, notice_on, restorable_until,
                amount_cents, created_by)
            select :key, :key, programme_id, :org, 0, 'on_date', date '2027-03-01', date '2027-01-15', date '2027-09-01', 30000, :officer
            from programme.support where id = :key
            """, """
            insert into programme.support_decision (id, support_id, programme_id, org_id, kind, ground, share_percent, amount_before_cents,
                amount_after_cents, act, facts, reasons, reasons_own, language, proposed_by, proposed_name, proposed_on, hear_by, takes_effect_on)
            select :key, :key, programme_id, :org, 'lower', 'income', 80, 46600, 37280, 'Canary', 'Canary', 'Canary', 'Canary', 'uk', :officer,
                'Canary', date '2026-11-01', date '2026-11-08', date '2027-01-01' from programme.support where id = :key
            """, """
            update programme.support_decision set state = 'heard', heard_at = timestamptz '2026-11-03 10:00+02', heard_words = 'Canary',
                heard_language = 'uk' where id = :key
            """, """
            update programme.support_decision set state = 'signed', second_by = :key, second_name = 'Canary', notified_on = date '2026-11-10',
                appeal_by = date '2026-12-10', restorable_until = date '2027-07-01' where id = :key
            """, """
            insert into programme.appeal (id, decision_id, programme_id, org_id, words, language, said_by, filed_on, filed_by, proposed_by,
                second_by, confirm_by, answer_by, told_how, told_by, taken_name)
            select :key, :key, programme_id, :org, 'Canary', 'uk', 'person', date '2026-11-12', :officer, :officer, :key, date '2026-11-16',
                date '2026-12-10', 'phoned', 'Canary', 'Canary' from programme.support where id = :key
            """, """
            update programme.appeal set state = 'looked_into', looked_by = gen_random_uuid(), looked_name = 'Canary' where id = :key
            """, """
            update programme.appeal set state = 'answered', outcome = 'dismissed', answer_words = 'Canary', answer_own = 'Canary',
                answered_on = date '2026-11-20' where id = :key
            """, """
            update programme.appeal set state = 'closed', lesson = 'Canary', closed_on = date '2026-11-25' where id = :key
            """, """
            insert into programme.signal (id, programme_id, org_id, support_id, person_id, domain, rule, arose_on)
            select :key, programme_id, :org, :key, :person, 'money', 'S7', date '2026-11-10' from programme.support where id = :key
            """, """
            insert into programme.signal_answer (id, signal_id, programme_id, org_id, side, answer, words, language, answered_on, answered_by,
                answered_name)
            select :key, :key, programme_id, :org, 'office', 'agree', 'Canary', 'lt', date '2026-11-11', :officer, 'Canary'
            from programme.support where id = :key
            """, """
            insert into programme.shortage (id, programme_id, org_id, what, told_on, told_by)
            select :key, programme_id, :org, 'rent', date '2026-11-12', :officer from programme.support where id = :key
            """, """
            insert into programme.income (id, programme_id, org_id, month, earned_cents, integration_cents, social_cents, side, entered_by)
            select :key, programme_id, :org, date '2026-11-01', 100, 100, 100, 'person', :officer from programme.support where id = :key
            """);

    private final JdbcClient db;

    PlantedSupport(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("person", household.people().getFirst().value())
                .param("household", household.id().value())
                .param("org", organisation)
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
