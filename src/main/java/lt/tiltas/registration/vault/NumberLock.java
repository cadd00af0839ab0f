package lt.tiltas.registration.vault;

import static lt.tiltas.registration.vault.PersonKeys.Opens.NUMBERS;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import lt.tiltas.database.MasterKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Locks the number of a document with a key of the person's own, bound to the person and the row, and opens it; the database is not asked. */
@Component
public class NumberLock {

    /** @param wrapped the key, itself locked */
    public record Locked(byte[] sealed, byte[] wrapped) {}

    private static final Logger LOG = LoggerFactory.getLogger(NumberLock.class);

    private final Locks locks;

    public NumberLock(MasterKey master) {
        this.locks = new Locks(master);
    }

    /** Of somebody who is being written, with the fresh key that is to be written too. */
    public Locked lock(UUID person, UUID row, String number) {
        Locks.Fresh fresh = locks.fresh(NUMBERS.of(person));
        try {
            return new Locked(sealed(fresh.key(), person, row, number), fresh.wrapped());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be locked", e);
        }
    }

    static byte[] sealed(Aead key, UUID person, UUID row, String number) throws GeneralSecurityException {
        return key.encrypt(number.getBytes(StandardCharsets.UTF_8), Vault.bound(person, row));
    }

    /**
     * @param wrapped null when the key is gone, or not this reader's
     * @return null also when these are the bytes of another person or row
     */
    public @Nullable String open(UUID person, UUID row, byte[] sealed, byte @Nullable [] wrapped) {
        if (wrapped == null) {
            return null;
        }
        try {
            byte[] open = locks.unlocked(wrapped, NUMBERS.of(person)).decrypt(sealed, Vault.bound(person, row));
            return new String(open, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            LOG.warn("The number in row {} does not open", row);
            return null;
        }
    }
}
