package lt.tiltas.programme;

import java.util.UUID;

public record SupportId(UUID value) {

    public static SupportId of(String text) {
        return new SupportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
