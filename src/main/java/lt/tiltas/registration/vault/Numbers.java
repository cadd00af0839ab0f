package lt.tiltas.registration.vault;

import static lt.tiltas.registration.vault.PersonKeys.Opens.NUMBERS;

import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers of documents, locked with a key of the person's own and bound to the person and the row. They are found by {@link BlindIndex};
 * what a number says is read in memory only, three microseconds each. Who does not get the key by row-level security, and from whom it was
 * taken by an erasure, reads no number.
 */
@Component
public class Numbers {

    /** Columns for {@link #read}, of a document {@code d} and {@link #KEY}. */
    public static final String COLUMNS =
            "d.id as number_row, d.person_id as number_of, d.sealed as number_sealed, k.wrapped as number_key";

    public static final String KEY =
            "left join registration.person_key k on k.person_id = d.person_id and k.opens = 'numbers' and d.sealed is not null";

    private final JdbcClient db;
    private final PersonKeys keys;
    private final NumberLock lock;

    Numbers(JdbcClient db, PersonKeys keys, NumberLock lock) {
        this.db = db;
        this.keys = keys;
        this.lock = lock;
    }

    /** Of somebody in the register; the key is made when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte @Nullable [] seal(PersonId person, UUID row, @Nullable String number) {
        if (number == null) {
            return null;
        }
        try {
            return NumberLock.sealed(keys.made(person.value(), NUMBERS), person.value(), row, number);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be locked", e);
        }
    }

    /** By document; those that do not open are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, String> of(Collection<UUID> documents) {
        Map<UUID, String> numbers = new HashMap<>();
        if (!documents.isEmpty()) {
            db.sql("select " + COLUMNS + " from registration.document d " + KEY + " where d.id = any(:documents)")
                    .param("documents", documents.toArray(UUID[]::new))
                    .query(rs -> {
                        String number = read(rs);
                        if (number != null) {
                            numbers.put(rs.getObject("number_row", UUID.class), number);
                        }
                    });
        }
        return numbers;
    }

    /** Of a row with {@link #COLUMNS}; null when there is none or it does not open. */
    public @Nullable String read(ResultSet rs) throws SQLException {
        byte[] sealed = rs.getBytes("number_sealed");
        return sealed == null
                ? null
                : open(
                        rs.getObject("number_of", UUID.class),
                        rs.getObject("number_row", UUID.class),
                        sealed,
                        rs.getBytes("number_key"));
    }

    /** @return null when it does not open: the key is gone or not this reader's, or these are the bytes of another row */
    public @Nullable String open(UUID person, UUID row, byte[] sealed, byte @Nullable [] wrapped) {
        return lock.open(person, row, sealed, wrapped);
    }
}
