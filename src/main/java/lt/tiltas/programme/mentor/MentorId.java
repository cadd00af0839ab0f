package lt.tiltas.programme.mentor;

import java.util.UUID;

public record MentorId(UUID value) {

    public static MentorId of(String text) {
        return new MentorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
