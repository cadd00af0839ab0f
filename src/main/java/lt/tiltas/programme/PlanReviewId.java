package lt.tiltas.programme;

import java.util.UUID;

public record PlanReviewId(UUID value) {

    public static PlanReviewId of(String text) {
        return new PlanReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
