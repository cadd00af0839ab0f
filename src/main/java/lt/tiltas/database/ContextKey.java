package lt.tiltas.database;

import java.util.Base64;

/** The 32 bytes which sign the context of a transaction. The database holds the same in {@code keys.context_key}, row 1. */
public record ContextKey(byte[] value) {

    static final int LENGTH = 32;

    public ContextKey {
        if (value.length != LENGTH) {
            throw new CannotStart("The context key has " + value.length + " bytes; it must have " + LENGTH + ".");
        }
        value = value.clone();
    }

    static ContextKey ofBase64(String text) {
        try {
            return new ContextKey(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The context key (tiltas.context-key) is not base64.", e);
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
        return "ContextKey[***]";
    }
}
