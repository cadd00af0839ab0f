package lt.tiltas.placement.offer;

import java.util.UUID;

public record OfferId(UUID value) {

    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
