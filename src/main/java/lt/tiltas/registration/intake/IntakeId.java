package lt.tiltas.registration.intake;

import java.util.UUID;

public record IntakeId(UUID value) {

    public static IntakeId of(String text) {
        return new IntakeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
