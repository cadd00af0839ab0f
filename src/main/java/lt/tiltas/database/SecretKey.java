package lt.tiltas.database;

import java.util.Base64;

/** What the keys outside the database have in common: 32 bytes, written as base64. */
final class SecretKey {

    static final int LENGTH = 32;

    private SecretKey() {}

    static byte[] checked(String name, byte[] value) {
        if (value.length != LENGTH) {
            throw new CannotStart("The " + name + " key has " + value.length + " bytes; it must have " + LENGTH + ".");
        }
        return value.clone();
    }

    static byte[] ofBase64(String name, String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The " + name + " key (tiltas." + name + "-key) is not base64.", e);
        }
    }

    static String base64(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }
}
