package lt.tiltas.registration.vault;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Locks photographs of things, which are of nobody, with one key of the register and bound to their row. */
@Component
public class PictureVault {

    private final Aead key;

    PictureVault(Locks locks) {
        this.key = Locks.of(locks.derived("pictures/v1"));
    }

    /** @param row table and key of the row; US-ASCII */
    public byte[] seal(String row, byte[] open) {
        try {
            return key.encrypt(open, Locks.ascii(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be locked", e);
        }
    }

    /** @throws Shut when these are not the bytes of this row */
    public byte[] open(String row, byte[] sealed) {
        try {
            return key.decrypt(sealed, Locks.ascii(row));
        } catch (GeneralSecurityException e) {
            throw new Shut(e);
        }
    }
}
