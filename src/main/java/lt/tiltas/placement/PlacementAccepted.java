package lt.tiltas.placement;

import java.time.LocalDate;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;

/** A household has said yes to a municipality and moves there on the day. */
public record PlacementAccepted(HouseholdId household, OrganisationId municipality, LocalDate movesOn) {}
