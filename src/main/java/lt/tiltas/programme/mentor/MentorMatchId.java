package lt.tiltas.programme.mentor;

import java.util.UUID;

public record MentorMatchId(UUID value) {

    public static MentorMatchId of(String text) {
        return new MentorMatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
