package lt.tiltas.registration.linkage.match;

/**
 * Pairs of a list with the probability that they are one person.
 *
 * @param pairs the lower place in the upper half, sorted
 * @param scored how many pairs were compared
 */
public record Linked(long[] pairs, float[] probability, int scored) {}
