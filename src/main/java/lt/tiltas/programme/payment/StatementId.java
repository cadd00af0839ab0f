package lt.tiltas.programme.payment;

import java.util.UUID;

public record StatementId(UUID value) {

    public static StatementId of(String text) {
        return new StatementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
