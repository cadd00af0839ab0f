package lt.tiltas.registration.regrouping;

import java.util.UUID;

public record RegroupingId(UUID value) {

    public static RegroupingId of(String text) {
        return new RegroupingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
