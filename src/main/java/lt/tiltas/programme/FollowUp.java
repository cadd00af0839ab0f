package lt.tiltas.programme;

import java.time.LocalDate;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * Asking how it goes after a programme.
 *
 * @param horizon months after the end: 6, 12 or 24
 * @param state due, asked, answered, no_answer, unreachable or refused (message key {@code follow-up.state.<code>})
 */
public record FollowUp(
        FollowUpId id,
        HouseholdId household,
        int horizon,
        LocalDate dueOn,
        String state,
        @Nullable LocalDate firstAskedOn,
        @Nullable LocalDate secondAskedOn,
        int version) {

    public int tries() {
        return (firstAskedOn == null ? 0 : 1) + (secondAskedOn == null ? 0 : 1);
    }
}
