package lt.tiltas.permits;

import java.util.UUID;

/** A round of renewal. */
public record CampaignId(UUID value) {

    /** In addresses. */
    public static CampaignId of(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
