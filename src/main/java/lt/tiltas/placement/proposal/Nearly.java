package lt.tiltas.placement.proposal;

/**
 * A municipality that would be the first if one thing did not run short there. Message key {@code placement.nearly.<code>}.
 *
 * @param lacks home, school, care, caseload or quota
 * @param shortBy how much more of it would be needed
 */
public record Nearly(int municipality, String lacks, int shortBy) {}
