package lt.tiltas.permits;

import java.time.LocalDate;
import lt.tiltas.registration.PersonId;

/** The person has a permit until that day, the day included. */
public record PermitGranted(PersonId person, LocalDate until) {}
