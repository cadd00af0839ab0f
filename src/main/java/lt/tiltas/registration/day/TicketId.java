package lt.tiltas.registration.day;

import java.util.UUID;

public record TicketId(UUID value) {

    public static TicketId of(String text) {
        return new TicketId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
