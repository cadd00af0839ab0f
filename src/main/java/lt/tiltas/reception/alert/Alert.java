package lt.tiltas.reception.alert;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places run short somewhere, or did.
 *
 * @param value as it is now, or was when it was over
 */
public record Alert(
        AlertId id,
        String level,
        String kind,
        Where where,
        int value,
        int raiseAt,
        OffsetDateTime raisedAt,
        @Nullable OffsetDateTime clearedAt,
        @Nullable Seen seen) {

    /** @param name the site's; null above it */
    public record Where(
            @Nullable UUID site,
            @Nullable Integer municipality,
            @Nullable String name) {}

    /** Who has taken note, and what is done about it. */
    public record Seen(
            OffsetDateTime at, UUID officer, @Nullable String words) {}

    public boolean live() {
        return clearedAt == null;
    }

    /** Nothing is left, or something ends today. */
    public boolean grave() {
        return live() && value <= 0;
    }
}
