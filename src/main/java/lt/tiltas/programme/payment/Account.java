package lt.tiltas.programme.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To which account a household is or was paid.
 *
 * @param person whose of the family it is
 * @param holder the name as it stands on the account
 * @param end the last four signs; the number itself opens for whoever pays
 * @param endedAt null for the one that holds
 */
public record Account(
        UUID id,
        UUID person,
        String holder,
        String end,
        UUID enteredBy,
        OffsetDateTime enteredAt,
        @Nullable OffsetDateTime endedAt) {

    public record New(
            @NotNull UUID person,
            @NotBlank @Size(max = 70) String holder,
            @NotBlank @Size(max = 50) String account) {}

    public boolean holds() {
        return endedAt == null;
    }
}
