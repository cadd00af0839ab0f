package lt.tiltas.permits;

import java.util.UUID;

/** A correction of who is counted as present. */
public record CorrectionId(UUID value) {

    /** In addresses. */
    public static CorrectionId of(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
