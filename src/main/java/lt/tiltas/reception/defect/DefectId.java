package lt.tiltas.reception.defect;

import java.util.UUID;

public record DefectId(UUID value) {

    public static DefectId of(String text) {
        return new DefectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
