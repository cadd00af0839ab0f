package lt.tiltas.programme;

import java.util.UUID;

public record StepId(UUID value) {

    public static StepId of(String text) {
        return new StepId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
