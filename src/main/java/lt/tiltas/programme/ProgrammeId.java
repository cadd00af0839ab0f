package lt.tiltas.programme;

import java.util.UUID;

public record ProgrammeId(UUID value) {

    public static ProgrammeId of(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
