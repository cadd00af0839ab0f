package lt.tiltas.registration.person;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs of whom somebody has said that they are two people; nobody is asked again. */
@Repository
public class Sameness {

    private final JdbcClient db;

    Sameness(JdbcClient db) {
        this.db = db;
    }

    public void areTwo(PersonId one, PersonId other, Officer officer) {
        db.sql("""
                insert into registration.not_same (person_a, person_b, org_id, made_by)
                values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :org, :officer) on conflict do nothing
                """)
                .param("one", one.value())
                .param("other", other.value())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    public Set<UUID> others(PersonId person) {
        return db.sql("""
                select person_b from registration.not_same where person_a = :id
                union select person_a from registration.not_same where person_b = :id
                """).param("id", person.value()).query(UUID.class).stream()
                .collect(Collectors.toSet());
    }
}
