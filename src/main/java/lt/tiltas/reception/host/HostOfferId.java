package lt.tiltas.reception.host;

import java.util.UUID;

public record HostOfferId(UUID value) {

    public static HostOfferId of(String text) {
        return new HostOfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
