package lt.tiltas.programme.payment;

import java.util.UUID;

public record PayoutId(UUID value) {

    public static PayoutId of(String text) {
        return new PayoutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
