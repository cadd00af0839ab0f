package lt.tiltas.registration.protection;

import java.util.UUID;

public record ProtectionId(UUID value) {

    public static ProtectionId of(String text) {
        return new ProtectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
