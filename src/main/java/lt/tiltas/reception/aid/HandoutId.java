package lt.tiltas.reception.aid;

import java.util.UUID;

public record HandoutId(UUID value) {

    public static HandoutId of(String text) {
        return new HandoutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
