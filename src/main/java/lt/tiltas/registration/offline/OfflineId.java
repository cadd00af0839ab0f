package lt.tiltas.registration.offline;

import java.util.UUID;

/** The key that a device has made for a registration. */
public record OfflineId(UUID value) {

    public static OfflineId of(String text) {
        return new OfflineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
