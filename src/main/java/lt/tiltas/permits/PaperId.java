package lt.tiltas.permits;

import java.util.UUID;

/** A picture of a paper shown for an application. */
public record PaperId(UUID value) {

    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
