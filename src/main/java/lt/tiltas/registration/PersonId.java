package lt.tiltas.registration;

import java.util.UUID;
import lt.tiltas.access.Subject;

public record PersonId(UUID value) implements Subject {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
