package lt.tiltas.registration;

import lt.tiltas.registration.vault.CommonVault;
import org.springframework.stereotype.Service;

/**
 * Locks a short text that another module keeps, an account or a code, with a key of the register's own that lies outside the database. It
 * opens in its own row only, and ends by being taken away.
 */
@Service
public class Sealing {

    private final CommonVault vault;

    Sealing(CommonVault vault) {
        this.vault = vault;
    }

    /** @param row table, column and key of the row; US-ASCII */
    public byte[] seal(String row, String open) {
        return vault.seal(row, open);
    }

    /** @throws RuntimeException when these are not the bytes of this row */
    public String open(String row, byte[] sealed) {
        return vault.open(row, sealed);
    }
}
