package lt.tiltas.placement.proposal;

/**
 * What speaks against a place although it would suit: it is kept for those who need it more. Message key {@code placement.kept.<code>}.
 *
 * @param code home, bed, school, care, caseload or quota
 * @param points it costs this household
 * @param left how much of it is free there now
 * @param size people a home is for; 0 for anything else
 */
public record Kept(String code, int points, int left, int size) {}
