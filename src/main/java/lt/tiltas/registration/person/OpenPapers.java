package lt.tiltas.registration.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.DocumentKey;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.NumberLock;
import lt.tiltas.registration.vault.Numbers;
import lt.tiltas.registration.vault.OpenRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of documents, and corrections of them, that lie open from an older Tiltas. */
@Component
class OpenPapers implements OpenRows {

    private static final int AT_ONCE = 2000;

    private record Open(
            UUID id, UUID person, int holder, @Nullable String number, boolean keyed) {}

    private record Corrected(
            UUID id,
            UUID person,
            @Nullable String was,
            @Nullable String became) {}

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final NumberLock lock;
    private final Numbers numbers;
    private final BlindIndex index;

    OpenPapers(JdbcClient db, JdbcTemplate batches, NumberLock lock, Numbers numbers, BlindIndex index) {
        this.db = db;
        this.batches = batches;
        this.lock = lock;
        this.numbers = numbers;
        this.index = index;
    }

    @Override
    public int lockSome() {
        int documents = lockDocuments();
        return documents > 0 ? documents : lockCorrections();
    }

    /** Whoever has no key yet gets one here; a second document of the same person waits for the next turn. */
    private int lockDocuments() {
        List<Open> open = db.sql("""
                select d.id, d.person_id as person, d.holder_org as holder, d.number,
                    exists (select from registration.person_key k where k.person_id = d.person_id and k.opens = 'numbers') as keyed
                from registration.document d
                where d.number is not null or d.number_key is not null limit :most for update of d
                """).param("most", AT_ONCE).query(Open.class).list();
        List<Object[]> keys = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        Set<UUID> turn = new HashSet<>();
        for (Open one : open) {
            if (turn.add(one.person)) {
                String key = DocumentKey.of(one.number);
                rows.add(new Object[] {sealed(one, keys), key.isEmpty() ? null : index.ofDocument(key), one.id});
            }
        }
        batches.batchUpdate(
                "insert into registration.person_key (person_id, holder_org, opens, wrapped) values (?, ?, 'numbers', ?)",
                keys);
        batches.batchUpdate("""
                update registration.document set sealed = ?, number_index = ?, number = null, number_key = null where id = ?
                """, rows);
        return rows.size();
    }

    private byte @Nullable [] sealed(Open one, List<Object[]> keys) {
        if (one.keyed || one.number == null) {
            return numbers.seal(new PersonId(one.person), one.id, one.number);
        }
        NumberLock.Locked locked = lock.lock(one.person, one.id, one.number);
        keys.add(new Object[] {one.person, one.holder, locked.wrapped()});
        return locked.sealed();
    }

    private int lockCorrections() {
        List<Corrected> open =
                db.sql("""
                select id, person_id as person, old_value as was, nullif(new_value, '') as became from registration.person_change
                where field = 'documentNumber' and (old_value is not null or new_value <> '') limit :most for update
                """).param("most", AT_ONCE).query(Corrected.class).list();
        List<Object[]> rows = new ArrayList<>();
        for (Corrected one : open) {
            PersonId person = new PersonId(one.person);
            rows.add(new Object[] {
                numbers.seal(person, one.id, one.was), numbers.seal(person, one.id, one.became), one.id
            });
        }
        batches.batchUpdate("""
                update registration.person_change set old_sealed = ?, new_sealed = ?, old_value = null, new_value = null where id = ?
                """, rows);
        return open.size();
    }
}
