package lt.tiltas.programme;

import java.util.UUID;

public record MeetingId(UUID value) {

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
