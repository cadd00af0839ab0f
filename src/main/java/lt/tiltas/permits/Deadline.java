package lt.tiltas.permits;

import java.time.LocalDate;
import lt.tiltas.registration.PersonId;

/**
 * A day by which something about a person's permit has to happen.
 *
 * @param what attend, decide, papers or permit_ends; message key {@code permit-deadline.<what>}
 * @param on the last day, the day included
 */
public record Deadline(PersonId person, String what, LocalDate on) {

    public String key() {
        return "permit-deadline." + what;
    }
}
