package lt.tiltas.registration.offline;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.arrival.WholeArrival;
import lt.tiltas.registration.card.CardCode;
import org.jspecify.annotations.Nullable;

/**
 * A registration from a device that waits for a person.
 *
 * @param household the draft that was begun from it; null when it came a second time with other content, or when the draft was taken back
 * @param written down on the device, as it was typed
 * @param reasons codes, message key {@code offline.reason.<code>}
 */
public record Held(
        OfflineId id,
        String hash,
        @Nullable HouseholdId household,
        WholeArrival written,
        String code,
        List<String> reasons,
        OffsetDateTime capturedAt,
        OffsetDateTime receivedAt) {

    /** Under this key other content was registered before. */
    public boolean isSecond() {
        return reasons.contains("changed");
    }

    /** Of the first of the family, as far as it was written down. */
    public String name() {
        return written.people().stream()
                .map(WholeArrival.Member::name)
                .findFirst()
                .orElse("");
    }

    /** As it is printed on the slip. */
    public String slip() {
        return CardCode.in(code).map(CardCode::inFours).orElse(code);
    }

    /** The household that stands under this key. */
    public HouseholdId first() {
        return new HouseholdId(id.value());
    }

    public String href() {
        return "/offline/held/" + id + "?hash=" + hash;
    }
}
