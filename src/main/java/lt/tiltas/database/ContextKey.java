package lt.tiltas.database;

/** The 32 bytes which sign the context of a transaction. The database holds the same in {@code keys.context_key}, row 1. */
public record ContextKey(byte[] value) {

    public ContextKey {
        value = SecretKey.checked("context", value);
    }

    static ContextKey ofBase64(String text) {
        return new ContextKey(SecretKey.ofBase64("context", text));
    }

    String base64() {
        return SecretKey.base64(value);
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
