package lt.tiltas.preparedness.trigger;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one indicator said on one morning. */
public record Reading(String indicator, LocalDate day, BigDecimal value) {}
