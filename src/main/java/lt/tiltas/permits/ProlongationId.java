package lt.tiltas.permits;

import java.util.UUID;

/** A row of law that carries permits on. */
public record ProlongationId(UUID value) {

    public static ProlongationId of(String text) {
        return new ProlongationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
