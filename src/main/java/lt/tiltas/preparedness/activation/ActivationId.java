package lt.tiltas.preparedness.activation;

import java.util.UUID;

public record ActivationId(UUID value) {

    public static ActivationId of(String text) {
        return new ActivationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
