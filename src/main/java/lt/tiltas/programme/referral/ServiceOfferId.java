package lt.tiltas.programme.referral;

import java.util.UUID;

public record ServiceOfferId(UUID value) {

    public static ServiceOfferId of(String text) {
        return new ServiceOfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
