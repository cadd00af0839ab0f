package lt.tiltas.reception;

import java.util.UUID;

public record SiteId(UUID value) {

    public static SiteId of(String text) {
        return new SiteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
