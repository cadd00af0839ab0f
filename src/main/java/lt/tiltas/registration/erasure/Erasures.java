package lt.tiltas.registration.erasure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What there is to erase, and the one statement that does it. */
@Repository
class Erasures {

    /** How much there is, by message key {@code erasure.goes.<what>}. */
    record Extent(int documents, int scans, int needs, int special, int guardians, int corrections) {

        Map<String, Integer> counts() {
            var counts = new LinkedHashMap<String, Integer>();
            counts.put("documents", documents);
            counts.put("scans", scans);
            counts.put("needs", needs);
            counts.put("special", special);
            counts.put("guardians", guardians);
            counts.put("corrections", corrections);
            return counts;
        }
    }

    private final JdbcClient db;
    private final List<ErasedPart> parts;

    Erasures(JdbcClient db, List<ErasedPart> parts) {
        this.db = db;
        this.parts = parts;
    }

    Extent extent(PersonId person) {
        return db.sql("""
                select (select count(*) from registration.document where person_id = :person) as documents,
                    (select count(*) from registration.scan where person_id = :person) as scans,
                    (select count(*) from registration.need where person_id = :person) as needs,
                    (select count(*) from registration.vulnerability where person_id = :person) as special,
                    (select count(*) from registration.guardianship where person_id = :person) as guardians,
                    (select count(*) from registration.person_change where person_id = :person) as corrections
                """).param("person", person.value()).query(Extent.class).single();
    }

    boolean isErased(PersonId person) {
        return db.sql("select exists (select from registration.erasure where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** The function checks again that the officer has opened the person, and destroys the key; then each module erases its own. */
    void erase(PersonId person, String ground, String reason) {
        List<HouseholdId> empty = db
                .sql("select registration.erase_person(:person, :ground, :reason)")
                .param("person", person.value())
                .param("ground", ground)
                .param("reason", reason)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
        parts.forEach(part -> part.erase(person, empty));
    }
}
