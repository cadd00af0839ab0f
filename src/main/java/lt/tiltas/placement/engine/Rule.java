package lt.tiltas.placement.engine;

/**
 * How prices are kept fresh while people come. The numbers are set by replaying invented years (bench/placement), not one year alone.
 *
 * @param days between two looks ahead
 * @param epochs of a look ahead that starts from the last prices, at least
 * @param draws of households in it, at least: near the end of a year an epoch is short
 * @param first step of a look ahead, and {@code last} its last, in units of value for a whole capacity
 * @param smoothing share of the old prices that stays: each look draws other futures, and their mean is better than any of them
 * @param reserve how much more than the expected number is looked out for, as a share: a place too few costs more than one too many
 */
public record Rule(int days, int epochs, int draws, double first, double last, double smoothing, double reserve) {

    public static final Rule USUAL = new Rule(2, 6, 3000, 0.4, 0.05, 0.5, 0.05);
}
