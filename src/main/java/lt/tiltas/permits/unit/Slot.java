package lt.tiltas.permits.unit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An hour of a desk.
 *
 * @param lane number of the desk; 0 for what is taken beyond the desks
 * @param releasedOn null for what is kept for people who come without a time
 */
public record Slot(
        int lane,
        OffsetDateTime from,
        OffsetDateTime until,
        String wave,
        List<String> skills,
        @Nullable LocalDate releasedOn) {}
