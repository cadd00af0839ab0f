package lt.tiltas.database;

import java.util.Base64;

/**
 * The 32 bytes with which the keys of persons are locked. It never lies in the database: who has the tables only, reads no scan. Who
 * loses it, loses every scan.
 */
public record MasterKey(byte[] value) {

    static final int LENGTH = 32;

    public MasterKey {
        if (value.length != LENGTH) {
            throw new CannotStart("The master key has " + value.length + " bytes; it must have " + LENGTH + ".");
        }
        value = value.clone();
    }

    static MasterKey ofBase64(String text) {
        try {
            return new MasterKey(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The master key (tiltas.master-key) is not base64.", e);
        }
    }

    String base64() {
        return Base64.getEncoder().encodeToString(value);
    }

    @Override
    public byte[] value() {
        return value.clone();
    }

    @Override
    public String toString() {
        return "MasterKey[***]";
    }
}
