package lt.tiltas.programme;

import java.util.UUID;

/** Of a programme's way to another municipality. */
public record RelocationId(UUID value) {

    public static RelocationId of(String text) {
        return new RelocationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
