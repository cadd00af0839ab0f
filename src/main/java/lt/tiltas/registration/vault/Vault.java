package lt.tiltas.registration.vault;

import static lt.tiltas.registration.vault.PersonKeys.Opens.SCANS;

import java.security.GeneralSecurityException;
import java.util.UUID;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks bytes with a person's own key, and bound to whose they are: what is moved to another person or another row does not open.
 * AES-256-GCM by Tink; the person's key is made when first needed.
 */
@Component
public class Vault {

    private final PersonKeys keys;

    Vault(PersonKeys keys) {
        this.keys = keys;
    }

    /** @param row of which thing these are the bytes */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] seal(PersonId person, UUID row, byte[] open) {
        try {
            return keys.made(person.value(), SCANS).encrypt(open, bound(person.value(), row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be locked", e);
        }
    }

    /** @throws Shut when the person's key is gone, or these are not the bytes of this person's row */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Shut.class)
    public byte[] open(PersonId person, UUID row, byte[] sealed) {
        byte[] wrapped = keys.find(person.value(), SCANS).orElseThrow(() -> new Shut(null));
        try {
            return keys.unlocked(person.value(), SCANS, wrapped).decrypt(sealed, bound(person.value(), row));
        } catch (GeneralSecurityException e) {
            throw new Shut(e);
        }
    }

    static byte[] bound(UUID person, UUID row) {
        return Locks.ascii(person + "|" + row);
    }
}
