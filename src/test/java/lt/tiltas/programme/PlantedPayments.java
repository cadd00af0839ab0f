package lt.tiltas.programme;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlantedPayments implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.programme (id, org_id, household_id, opened_on, months, state, closed_on, created_by)
            values (:key, :org, :household, date '2025-11-01', 12, 'closed', date '2026-10-31', :officer)
            """, """
            insert into programme.account (id, programme_id, org_id, person_id, holder_name, account_sealed, account_end, entered_by)
            values (:key, :key, :org, :person, 'Canary', :account, '1000', :officer)
            """, """
            insert into programme.payer (id, org_id, name, account, entered_by) values (:key, :org, 'Canary', 'LT121000011101001000', :officer)
            """, """
            insert into programme.payment_list (id, org_id, month, made_by)
            values (:key, :org, (select coalesce(min(month), date '2022-04-01') - interval '1 month' from programme.payment_list where org_id = :org),
                :officer)
            """, """
            insert into programme.payment (id, list_id, org_id, programme_id, account_id, person_id, holder_name, account_sealed, account_end, kind,
                for_month, due_key, cents, rule)
            values (:key, :key, :org, :key, :key, :person, 'Canary', :payment, '1000', 'essentials', date '2026-10-01', cast(:key as text), 100, 'canary')
            """, """
            insert into programme.bank_statement (id, org_id, digest, named, account_end, read_by)
            values (:key, :org, cast(cast(:key as text) as bytea), 'Canary', '1000', :officer)
            """, """
            insert into programme.statement_entry (id, statement_id, org_id, position, reference, cents, booked_on, way, outcome, payment_id)
            values (:key, :key, :org, 0, 'Canary', 100, date '2026-11-05', 'out', 'known', :key)
            """);

    private static final String NUMBER = "LT121000011101001000";

    private final JdbcClient db;
    private final Sealing sealing;

    PlantedPayments(JdbcClient db, Sealing sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("person", household.people().getFirst().value())
                .param("household", household.id().value())
                .param("org", organisation)
                .param("account", sealing.seal("programme.account:" + key, NUMBER))
                .param("payment", sealing.seal("programme.payment:" + key, NUMBER))
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
