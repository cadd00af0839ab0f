package lt.tiltas.programme;

import java.util.UUID;

/** Of one who is a supervisor for a time. */
public record SupervisorId(UUID value) {

    public static SupervisorId of(String text) {
        return new SupervisorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
