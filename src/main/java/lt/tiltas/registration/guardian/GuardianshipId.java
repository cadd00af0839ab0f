package lt.tiltas.registration.guardian;

import java.util.UUID;

public record GuardianshipId(UUID value) {

    public static GuardianshipId of(String text) {
        return new GuardianshipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
