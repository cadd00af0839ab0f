package lt.tiltas.administration.token;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as the list shows it: by its id, never by its secret.
 *
 * @param validUntil the last day
 */
record Issued(
        UUID id,
        String login,
        String[] scopes,
        OffsetDateTime issuedAt,
        LocalDate validUntil,
        @Nullable OffsetDateTime withdrawnAt) {

    String state(LocalDate today) {
        if (withdrawnAt != null) {
            return "withdrawn " + withdrawnAt.toLocalDate();
        }
        return validUntil.isBefore(today) ? "expired" : "valid";
    }

    String line(LocalDate today) {
        return String.join(
                "  ",
                id.toString(),
                login,
                String.join(",", scopes),
                "issued " + issuedAt.toLocalDate(),
                "until " + validUntil,
                state(today));
    }
}
