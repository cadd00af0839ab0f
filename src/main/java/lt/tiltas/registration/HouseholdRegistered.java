package lt.tiltas.registration;

import java.time.LocalDate;
import lt.tiltas.access.OrganisationId;

/** A household has been registered and is held by this organisation. */
public record HouseholdRegistered(HouseholdId household, OrganisationId holder, LocalDate registeredOn) {}
