package lt.tiltas.reception.host;

import java.util.UUID;

public record HostVisitId(UUID value) {

    public static HostVisitId of(String text) {
        return new HostVisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
