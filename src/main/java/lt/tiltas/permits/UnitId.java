package lt.tiltas.permits;

import java.util.UUID;

/** An office where permits are dealt with. */
public record UnitId(UUID value) {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
