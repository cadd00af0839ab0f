package lt.tiltas.placement.engine;

/**
 * How hard to look. Counted in passes and not in seconds, so that the same seed gives the same answer on any machine.
 *
 * @param epochs of the descent: each sees every household once
 * @param last step of the descent, in units of value for a whole capacity
 * @param wishes how many pools of a household the search considers
 * @param passes of exchanges in which one household makes way
 * @param deep passes of exchanges in which two make way one after the other; the first for those alone who could gain much
 */
public record Effort(int epochs, double last, int wishes, int passes, int deep) {

    /** For pages that wait: 40,000 households in about two seconds. */
    public static final Effort QUICK = new Effort(20, 0.002, 24, 3, 0);

    /** 40,000 households in about four seconds. */
    public static final Effort USUAL = new Effort(30, 0.002, 32, 6, 1);

    /** The same in about twelve. */
    public static final Effort THOROUGH = new Effort(50, 0.001, 40, 6, 2);

    /** For the list of one day, of whom each may have to go anywhere: a tight bound, and a page that waits. */
    public static final Effort DAY = new Effort(60, 0.001, 120, 4, 0);
}
