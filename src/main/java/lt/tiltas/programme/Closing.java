package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme that is to be closed.
 *
 * @param destination message key {@code destination.<code>}
 * @param bridges what follows after the programme
 * @param proposedBy the officer, who does not close it
 */
public record Closing(
        UUID id,
        ProgrammeId programme,
        String destination,
        String bridges,
        LocalDate proposedOn,
        UUID proposedBy,
        String proposedByName,
        @Nullable OffsetDateTime agreedAt,
        int version) {}
