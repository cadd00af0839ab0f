package lt.tiltas.reception.alert;

import java.util.UUID;

public record AlertId(UUID value) {

    public static AlertId of(String text) {
        return new AlertId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
