package lt.tiltas.database;

/**
 * The 32 bytes with which the keys of persons are locked. It never lies in the database: who has the tables only, reads no scan and no
 * number of a document. Who loses it, loses every one of them.
 */
public record MasterKey(byte[] value) {

    public MasterKey {
        value = SecretKey.checked("master", value);
    }

    static MasterKey ofBase64(String text) {
        return new MasterKey(SecretKey.ofBase64("master", text));
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
        return "MasterKey[***]";
    }
}
