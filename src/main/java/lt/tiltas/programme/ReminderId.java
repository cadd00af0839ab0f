package lt.tiltas.programme;

import java.util.UUID;

public record ReminderId(UUID value) {

    public static ReminderId of(String text) {
        return new ReminderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
