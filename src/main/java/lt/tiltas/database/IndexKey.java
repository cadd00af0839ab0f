package lt.tiltas.database;

/**
 * The 32 bytes that make the keyed index by which a number of a document is found again. It never lies in the database: who has the tables
 * only, cannot try numbers out. Who loses it, finds nobody by a number any more.
 */
public record IndexKey(byte[] value) {

    public IndexKey {
        value = SecretKey.checked("index", value);
    }

    static IndexKey ofBase64(String text) {
        return new IndexKey(SecretKey.ofBase64("index", text));
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
        return "IndexKey[***]";
    }
}
