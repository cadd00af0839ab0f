package lt.tiltas.registration.day;

import java.util.UUID;

public record DayId(UUID value) {

    public static DayId of(String text) {
        return new DayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
