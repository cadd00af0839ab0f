package lt.tiltas.registration.vault;

import static lt.tiltas.registration.vault.PersonKeys.Opens.NUMBERS;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    /** @param wrapped the key, itself locked */
    public record Locked(byte[] sealed, byte[] wrapped) {}

    private static final Logger LOG = LoggerFactory.getLogger(Numbers.class);

    private final JdbcClient db;
    private final PersonKeys keys;

    Numbers(JdbcClient db, PersonKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    /** Of somebody who is being written, with the key that is to be written too. */
    public Locked lock(UUID person, UUID row, String number) {
        byte[] wrapped = keys.fresh(person, NUMBERS);
        try {
            return new Locked(sealed(keys.unlocked(person, NUMBERS, wrapped), person, row, number), wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be locked", e);
        }
    }

    /** Of somebody in the register; the key is made when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte @Nullable [] seal(PersonId person, UUID row, @Nullable String number) {
        if (number == null) {
            return null;
        }
        try {
            return sealed(keys.made(person.value(), NUMBERS), person.value(), row, number);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be locked", e);
        }
    }

    private static byte[] sealed(Aead key, UUID person, UUID row, String number) throws GeneralSecurityException {
        return key.encrypt(number.getBytes(StandardCharsets.UTF_8), Vault.bound(person, row));
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
        if (wrapped == null) {
            return null;
        }
        try {
            byte[] open = keys.unlocked(person, NUMBERS, wrapped).decrypt(sealed, Vault.bound(person, row));
            return new String(open, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            LOG.warn("The number in row {} does not open", row);
            return null;
        }
    }
}
