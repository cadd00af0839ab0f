package lt.tiltas.permits;

import java.util.UUID;

public record AppointmentId(UUID value) {

    public static AppointmentId of(String text) {
        return new AppointmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
