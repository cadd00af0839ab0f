package lt.tiltas.registration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that is kept and not changed, Regulation (EU) 2016/679, article 18.
 *
 * @param ground message key {@code restriction.ground.<ground>}
 * @param until the last day
 */
public record Restriction(
        UUID id,
        String ground,
        String reason,
        LocalDate until,
        OffsetDateTime madeAt,
        int organisation,
        @Nullable OffsetDateTime liftedAt,
        @Nullable String liftedWhy) {}
