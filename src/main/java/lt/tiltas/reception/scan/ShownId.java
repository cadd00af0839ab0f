package lt.tiltas.reception.scan;

import java.util.UUID;

/** The key that a device has made for one card shown. */
public record ShownId(UUID value) {

    public static ShownId of(String text) {
        return new ShownId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
