package lt.tiltas.reception.incident;

import java.util.UUID;

public record IncidentTaskId(UUID value) {

    public static IncidentTaskId of(String text) {
        return new IncidentTaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
