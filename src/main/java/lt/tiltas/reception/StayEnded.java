package lt.tiltas.reception;

import java.time.LocalDate;
import lt.tiltas.registration.HouseholdId;

/** The household left this site; {@code on} is the morning of leaving, no night any more. Also sent when it moved to another site. */
public record StayEnded(HouseholdId household, SiteId site, LocalDate on) {}
