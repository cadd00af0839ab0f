package lt.tiltas.placement.objection;

import java.util.UUID;

public record ObjectionId(UUID value) {

    public static ObjectionId of(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
