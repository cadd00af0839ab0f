package lt.tiltas.programme;

import java.util.UUID;

public record StrengthId(UUID value) {

    public static StrengthId of(String text) {
        return new StrengthId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
