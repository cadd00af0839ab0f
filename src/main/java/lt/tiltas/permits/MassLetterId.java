package lt.tiltas.permits;

import java.util.UUID;

/** A letter to a whole group. */
public record MassLetterId(UUID value) {

    /** In addresses. */
    public static MassLetterId of(String text) {
        return new MassLetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
