package lt.tiltas.programme;

import java.util.UUID;

public record PlanChangeId(UUID value) {

    public static PlanChangeId of(String text) {
        return new PlanChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
