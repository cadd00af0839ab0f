package lt.tiltas.programme;

import java.util.UUID;

public record SupportDecisionId(UUID value) {

    public static SupportDecisionId of(String text) {
        return new SupportDecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
