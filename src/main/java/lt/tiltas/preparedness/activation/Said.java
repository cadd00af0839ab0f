package lt.tiltas.preparedness.activation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as it is read.
 *
 * @param words that somebody typed, as they were typed
 */
public record Said(
        OffsetDateTime at,
        String name,
        int organisation,
        String what,
        @Nullable String words) {}
