package lt.tiltas.registration.bulk;

import java.util.UUID;

public record SheetId(UUID value) {

    public static SheetId of(String text) {
        return new SheetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
