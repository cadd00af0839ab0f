package lt.tiltas.programme;

import java.util.UUID;

/** Of one asking how it goes after the programme. */
public record FollowUpId(UUID value) {

    public static FollowUpId of(String text) {
        return new FollowUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
