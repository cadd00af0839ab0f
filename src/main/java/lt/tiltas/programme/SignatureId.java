package lt.tiltas.programme;

import java.util.UUID;

public record SignatureId(UUID value) {

    public static SignatureId of(String text) {
        return new SignatureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
