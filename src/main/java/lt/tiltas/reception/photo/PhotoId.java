package lt.tiltas.reception.photo;

import java.util.UUID;

public record PhotoId(UUID value) {

    public static PhotoId of(String text) {
        return new PhotoId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
