package lt.tiltas.programme;

import java.util.UUID;

public record RestrictedNeedId(UUID value) {

    public static RestrictedNeedId of(String text) {
        return new RestrictedNeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
