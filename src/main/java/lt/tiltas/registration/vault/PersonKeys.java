package lt.tiltas.registration.vault;

import java.util.Optional;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Locked keys, one to a person. */
@Repository
class PersonKeys {

    private final JdbcClient db;

    PersonKeys(JdbcClient db) {
        this.db = db;
    }

    Optional<byte[]> find(PersonId person) {
        return db.sql("select wrapped from registration.person_key where person_id = :person")
                .param("person", person.value())
                .query(byte[].class)
                .optional();
    }

    /** Of two made at once the first is the person's; whoever asks reads it back. */
    void add(PersonId person, byte[] wrapped) {
        db.sql("""
                insert into registration.person_key (person_id, holder_org, wrapped)
                select id, holder_org, :wrapped from registration.person where id = :person
                on conflict (person_id) do nothing
                """).param("person", person.value()).param("wrapped", wrapped).update();
    }
}
