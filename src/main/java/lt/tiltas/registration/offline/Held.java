package lt.tiltas.registration.offline;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A registration from a device that waits for a person.
 *
 * @param household the draft that was begun from it; null when it came a second time with other content
 * @param name of the first of the family, as far as it was written down
 * @param reasons codes, message key {@code offline.reason.<code>}
 * @param content as it was typed, one line a field
 */
public record Held(
        OfflineId id,
        String hash,
        @Nullable HouseholdId household,
        @Nullable String name,
        String code,
        List<String> reasons,
        String content,
        OffsetDateTime capturedAt,
        OffsetDateTime receivedAt) {}
