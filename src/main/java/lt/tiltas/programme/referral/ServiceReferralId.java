package lt.tiltas.programme.referral;

import java.util.UUID;

public record ServiceReferralId(UUID value) {

    public static ServiceReferralId of(String text) {
        return new ServiceReferralId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
