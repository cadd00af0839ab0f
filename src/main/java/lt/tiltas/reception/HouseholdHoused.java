package lt.tiltas.reception;

import java.time.LocalDate;
import lt.tiltas.registration.HouseholdId;

/** The whole household sleeps at this site from that night on. */
public record HouseholdHoused(HouseholdId household, SiteId site, LocalDate from) {}
