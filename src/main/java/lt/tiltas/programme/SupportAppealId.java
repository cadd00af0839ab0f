package lt.tiltas.programme;

import java.util.UUID;

public record SupportAppealId(UUID value) {

    public static SupportAppealId of(String text) {
        return new SupportAppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
