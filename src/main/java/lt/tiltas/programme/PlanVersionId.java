package lt.tiltas.programme;

import java.util.UUID;

public record PlanVersionId(UUID value) {

    public static PlanVersionId of(String text) {
        return new PlanVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
