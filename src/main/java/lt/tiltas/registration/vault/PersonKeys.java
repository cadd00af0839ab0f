package lt.tiltas.registration.vault;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Locked keys of persons, one for scans and one for numbers of documents, made when first needed. */
@Repository
class PersonKeys {

    /** What a key opens; the code in the table. */
    enum Opens {
        SCANS("scans", ""),
        NUMBERS("numbers", "|numbers");

        final String code;
        private final String bound;

        Opens(String code, String bound) {
            this.code = code;
            this.bound = bound;
        }

        /** To what a key of this person is bound. */
        String of(UUID person) {
            return person + bound;
        }
    }

    private final JdbcClient db;
    private final Locks locks;

    PersonKeys(JdbcClient db, Locks locks) {
        this.db = db;
        this.locks = locks;
    }

    Aead unlocked(UUID person, Opens opens, byte[] wrapped) throws GeneralSecurityException {
        return locks.unlocked(wrapped, opens.of(person));
    }

    /** Of two made at once the first is the person's; whoever asks reads it back. */
    Aead made(UUID person, Opens opens) throws GeneralSecurityException {
        Optional<byte[]> there = find(person, opens);
        if (there.isEmpty()) {
            add(person, opens, locks.fresh(opens.of(person)).wrapped());
            there = find(person, opens);
        }
        return unlocked(person, opens, there.orElseThrow());
    }

    Optional<byte[]> find(UUID person, Opens opens) {
        return db.sql("select wrapped from registration.person_key where person_id = :person and opens = :opens")
                .param("person", person)
                .param("opens", opens.code)
                .query(byte[].class)
                .optional();
    }

    private void add(UUID person, Opens opens, byte[] wrapped) {
        db.sql("""
                insert into registration.person_key (person_id, holder_org, opens, wrapped)
                select id, holder_org, :opens, :wrapped from registration.person where id = :person
                on conflict (person_id, opens) do nothing
                """)
                .param("person", person)
                .param("opens", opens.code)
                .param("wrapped", wrapped)
                .update();
    }
}
