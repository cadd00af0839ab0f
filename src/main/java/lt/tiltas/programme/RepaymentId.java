package lt.tiltas.programme;

import java.util.UUID;

public record RepaymentId(UUID value) {

    public static RepaymentId of(String text) {
        return new RepaymentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
