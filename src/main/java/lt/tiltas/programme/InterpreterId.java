package lt.tiltas.programme;

import java.util.UUID;

public record InterpreterId(UUID value) {

    public static InterpreterId of(String text) {
        return new InterpreterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
