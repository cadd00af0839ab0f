package lt.tiltas.programme;

import java.util.UUID;

public record AssessmentId(UUID value) {

    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
