package lt.tiltas.reception.inspection;

import java.util.UUID;

public record InspectionId(UUID value) {

    public static InspectionId of(String text) {
        return new InspectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
