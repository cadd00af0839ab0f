package lt.tiltas.programme.payment;

import java.util.UUID;

public record PaymentId(UUID value) {

    public static PaymentId of(String text) {
        return new PaymentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
