package lt.tiltas.registration.person;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One correction of one field.
 *
 * @param officer the name of who corrected it; empty when the account is not known
 * @param field message key {@code correction.field.<field>}
 */
public record Change(
        String field, @Nullable String was, @Nullable String is, OffsetDateTime at, int organisation, String officer) {}
