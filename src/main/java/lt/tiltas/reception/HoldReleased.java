package lt.tiltas.reception;

import lt.tiltas.registration.HouseholdId;

/** @param why expired, cancelled or replaced */
public record HoldReleased(HouseholdId household, SiteId site, String why) {}
