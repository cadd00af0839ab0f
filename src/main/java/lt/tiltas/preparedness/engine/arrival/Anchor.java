package lt.tiltas.preparedness.engine.arrival;

import java.time.LocalDate;

/**
 * A published total.
 *
 * @param total registered by the end of the day; printed a day later, as the reports of 2022 were
 * @param certain whether the day is published; else it is what the neighbouring reports leave open
 */
public record Anchor(LocalDate on, int total, boolean certain, String source) {}
