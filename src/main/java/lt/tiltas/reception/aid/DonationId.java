package lt.tiltas.reception.aid;

import java.util.UUID;

public record DonationId(UUID value) {

    public static DonationId of(String text) {
        return new DonationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
