package lt.tiltas.administration.account;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer's account as the administrator sees it; never a newcomer's, never a secret. */
public record StaffAccount(
        UUID id,
        String login,
        String name,
        int organisationId,
        String role,
        String language,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt) {

    /** @param kind opened, closed, reopened or password_reset; @param by name of who did it, empty for the system */
    public record Event(String kind, OffsetDateTime at, String by) {}

    public boolean closed() {
        return closedAt != null;
    }
}
