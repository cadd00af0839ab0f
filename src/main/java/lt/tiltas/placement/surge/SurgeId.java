package lt.tiltas.placement.surge;

import java.util.UUID;

public record SurgeId(UUID value) {

    public static SurgeId of(String text) {
        return new SurgeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
