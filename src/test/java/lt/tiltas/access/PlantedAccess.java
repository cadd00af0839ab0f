package lt.tiltas.access;

import java.util.UUID;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What another organisation's officers have done with the household's people. */
@Component
class PlantedAccess implements Planted {

    private final JdbcClient db;
    private final As as;

    PlantedAccess(JdbcClient db, As as) {
        this.db = db;
        this.as = as;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID account = as.casemanager(organisation).id();
        as.newcomer(household.people().getFirst().value());
        db.sql("insert into access.account_event (account_id, kind, made_by) values (?, 'opened', ?)")
                .params(account, Officer.SYSTEM.id())
                .update();
        db.sql("""
                insert into access.api_token (account_id, organisation_id, secret_hash, scopes, valid_until)
                values (?, ?, decode(md5(random()::text), 'hex'), '{}', timestamptz '2030-01-01')
                """).params(account, organisation).update();
    }
}
