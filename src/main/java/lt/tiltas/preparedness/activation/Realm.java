package lt.tiltas.preparedness.activation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In which world an activation is, and what time it is there.
 *
 * @param exercise null on the real day
 */
public record Realm(@Nullable UUID exercise, Instant now) {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    /** What is done here is done in the houses too. */
    public boolean isReal() {
        return exercise == null;
    }

    public OffsetDateTime at() {
        return now.atZone(VILNIUS).toOffsetDateTime();
    }

    /** A day and time as somebody here writes it. */
    public OffsetDateTime at(LocalDateTime written) {
        return written.atZone(VILNIUS).toOffsetDateTime();
    }

    public LocalDate today() {
        return at().toLocalDate();
    }
}
