package lt.tiltas.programme;

import java.util.UUID;

public record OutcomeId(UUID value) {

    public static OutcomeId of(String text) {
        return new OutcomeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
