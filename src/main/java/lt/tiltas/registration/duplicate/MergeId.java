package lt.tiltas.registration.duplicate;

import java.util.UUID;

public record MergeId(UUID value) {

    public static MergeId of(String text) {
        return new MergeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
