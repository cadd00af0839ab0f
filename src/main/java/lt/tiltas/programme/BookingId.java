package lt.tiltas.programme;

import java.util.UUID;

public record BookingId(UUID value) {

    public static BookingId of(String text) {
        return new BookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
