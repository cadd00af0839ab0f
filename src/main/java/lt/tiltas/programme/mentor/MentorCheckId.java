package lt.tiltas.programme.mentor;

import java.util.UUID;

public record MentorCheckId(UUID value) {

    public static MentorCheckId of(String text) {
        return new MentorCheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
