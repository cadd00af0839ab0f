package lt.tiltas.permits;

import java.util.UUID;

public record AsylumCaseId(UUID value) {

    public static AsylumCaseId of(String text) {
        return new AsylumCaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
