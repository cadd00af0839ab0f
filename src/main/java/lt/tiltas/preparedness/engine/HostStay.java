package lt.tiltas.preparedness.engine;

/**
 * How long people stay in homes that were offered: they leave at an even pace, and some all at once when the contract of the host ends.
 *
 * @param monthly pace at which they leave (hazard)
 * @param cliffWeek in which contracts end
 * @param cliff share of those still there who leave then
 */
public record HostStay(double monthly, int cliffWeek, double cliff) {

    static final double WEEKS_OF_A_MONTH = 365.25 / 12 / 7;

    /** Who is still there after so many months of those who moved in, as if contracts did not end. */
    public double stillThere(double months) {
        return Math.exp(-monthly * months);
    }

    /** The same, after the contracts have ended. */
    public double afterTheCliff(double months) {
        return (1 - cliff) * stillThere(months);
    }

    public double halfLifeMonths() {
        return Math.log(2) / monthly;
    }

    double weekly() {
        return stillThere(1 / WEEKS_OF_A_MONTH);
    }
}
