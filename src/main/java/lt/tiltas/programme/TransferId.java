package lt.tiltas.programme;

import java.util.UUID;

/** Of households that are given over together, or of one. */
public record TransferId(UUID value) {

    public static TransferId of(String text) {
        return new TransferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
