package lt.tiltas.permits;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on permits: a right that goes on, a document and its file. */
@Component
class PlantedDocuments implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into permits.application (id, org_id, household_id, person_id, filed_by, kind, state, submitted_on, due_on, decided_on,
                opened_by, opened_by_org, right_continues_from)
            values (:key, :org, :household, :person, :person, 'tp_exchange', 'terminated', date '2026-02-01', date '2026-02-15',
                date '2026-03-10', access.officer(), :org, date '2026-03-05')
            """, """
            insert into permits.permit (id, org_id, household_id, person_id, application_id, valid, granted_by)
            values (:key, :org, :household, :person, :key, daterange('2024-01-01', '2025-03-05'), access.officer())
            """, """
            insert into permits.signing_key (kid, point, sealed, signs_from, signs_until, known_until)
            values ('\\x0000000000000001', decode(repeat('00', 64), 'hex'), '', '1999-01-01', '1999-12-31', '1999-12-31')
            on conflict do nothing
            """, """
            insert into permits.document (id, org_id, household_id, person_id, permit_id, kid, status_index, number, token, token_sha, signed_by)
            values (:key, :org, :household, :person, :key, '\\x0000000000000001', nextval('permits.status_index'), 'LT-0000-0000', '\\x01',
                sha256('x'), access.officer())
            """, """
            insert into permits.document_file (document_id, org_id, household_id, person_id, sha, sealed)
            select d.id, d.org_id, d.household_id, d.person_id, sha256('x'), '\\x01' from permits.document d where d.id = :key
            """, """
            insert into permits.document_photo (document_id, org_id, household_id, person_id, sha, sealed)
            select d.id, d.org_id, d.household_id, d.person_id, sha256('x'), '\\x01' from permits.document d where d.id = :key
            """);

    private final JdbcClient db;

    PlantedDocuments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("person", household.people().getFirst().value())
                .param("household", household.id().value())
                .param("org", organisation)
                .param("key", key)
                .update());
    }
}
