package lt.tiltas.programme;

import java.util.UUID;

public record SupportSignalId(UUID value) {

    public static SupportSignalId of(String text) {
        return new SupportSignalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
