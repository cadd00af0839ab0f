package lt.tiltas.reception.compensation;

import java.util.UUID;

public record PaymentListId(UUID value) {

    public static PaymentListId of(String text) {
        return new PaymentListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
