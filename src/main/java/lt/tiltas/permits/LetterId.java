package lt.tiltas.permits;

import java.util.UUID;

/** A letter about an application. */
public record LetterId(UUID value) {

    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
