package lt.tiltas.reception;

import java.util.UUID;

/** A leave as it was asked for: one or several of a family, away together. */
public record LeaveId(UUID value) {

    public static LeaveId of(String text) {
        return new LeaveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
