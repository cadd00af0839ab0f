package lt.tiltas.registration;

import java.util.UUID;

public record HouseholdId(UUID value) {

    public static HouseholdId of(String text) {
        return new HouseholdId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
