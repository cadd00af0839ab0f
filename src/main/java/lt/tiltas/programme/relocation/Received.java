package lt.tiltas.programme.relocation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor of the other municipality sees of a programme that is proposed to it. Only while it waits for the answer there is a note.
 *
 * @param people random ids, for the trail and for their number
 * @param languages codes
 */
public record Received(
        UUID id,
        OrganisationId from,
        String state,
        LocalDate movesOn,
        @Nullable OffsetDateTime toldAt,
        @Nullable String note,
        List<UUID> people,
        List<String> languages) {

    public boolean waits() {
        return state.equals("told");
    }
}
