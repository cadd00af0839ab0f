package lt.tiltas.programme.mentor;

import java.util.UUID;

public record HoursEntryId(UUID value) {

    public static HoursEntryId of(String text) {
        return new HoursEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
