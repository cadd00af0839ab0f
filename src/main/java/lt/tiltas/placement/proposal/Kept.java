package lt.tiltas.placement.proposal;

/**
 * What speaks against a place although it would suit: it is kept for those who need it more. Message key {@code placement.kept.<code>}.
 *
 * @param code home, school, care, caseload or quota
 * @param points it costs this household
 * @param left how much of it is free there now
 */
public record Kept(String code, int points, int left) {}
