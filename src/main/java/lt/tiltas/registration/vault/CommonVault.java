package lt.tiltas.registration.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Locks what is of nobody in the register yet, with one key of the register and bound to its row. It ends by being taken away, not by its key. */
@Component
public class CommonVault {

    private final Aead key;

    CommonVault(Locks locks) {
        this.key = Locks.of(locks.derived("waiting/v1"));
    }

    /** @param row table and key of the row; US-ASCII */
    public byte[] seal(String row, String open) {
        try {
            return key.encrypt(open.getBytes(StandardCharsets.UTF_8), Locks.ascii(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be locked", e);
        }
    }

    /** @throws Shut when these are not the bytes of this row */
    public String open(String row, byte[] sealed) {
        try {
            return new String(key.decrypt(sealed, Locks.ascii(row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Shut(e);
        }
    }
}
