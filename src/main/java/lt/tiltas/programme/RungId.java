package lt.tiltas.programme;

import java.util.UUID;

public record RungId(UUID value) {

    public static RungId of(String text) {
        return new RungId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
