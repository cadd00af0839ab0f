package lt.tiltas.placement.engine;

/**
 * How hard to look. Counted in passes and not in seconds, so that the same seed gives the same answer on any machine.
 *
 * @param epochs of the descent: each sees every household once
 * @param last step of the descent, in units of value for a whole capacity
 * @param wishes how many pools of a household the search considers
 * @param passes of exchanges with one household making way
 */
public record Effort(int epochs, double last, int wishes, int passes) {

    /** For each week's prices and for pages that wait. */
    public static final Effort QUICK = new Effort(20, 0.002, 12, 2);

    public static final Effort USUAL = new Effort(30, 0.002, 12, 3);

    public static final Effort THOROUGH = new Effort(60, 0.001, 16, 6);
}
