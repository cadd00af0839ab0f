package lt.tiltas.registration.day;

import java.util.Optional;

/** @param family only where the officer may see it */
public record TicketPage(DeskDay day, Way way, Optional<Family> family) {}
