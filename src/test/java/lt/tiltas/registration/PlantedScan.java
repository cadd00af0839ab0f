package lt.tiltas.registration;

import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A page of the first member's document, locked with the member's own key. */
@Component
class PlantedScan implements Planted {

    private final JdbcClient db;
    private final Vault vault;

    PlantedScan(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    @Override
    public Officer writer(As as, int organisation) {
        return as.casemanager(organisation);
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        PersonId person = household.people().getFirst();
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into registration.scan (id, person_id, holder_org, kind, media_type, size, sealed, org_id, made_by)
                values (:id, :person, :org, 'foreign_passport', 'application/pdf', 6, :sealed, :org, access.officer())
                """)
                .param("id", id)
                .param("person", person.value())
                .param("org", organisation)
                .param("sealed", vault.seal(person, id, "canary".getBytes()))
                .update();
    }
}
