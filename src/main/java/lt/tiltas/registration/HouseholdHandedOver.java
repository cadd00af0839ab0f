package lt.tiltas.registration;

import java.time.LocalDate;
import lt.tiltas.access.OrganisationId;

/** The household is now held by another organisation, whose work begins. */
public record HouseholdHandedOver(
        HouseholdId household, OrganisationId from, OrganisationId to, LocalDate handedOverOn) {}
