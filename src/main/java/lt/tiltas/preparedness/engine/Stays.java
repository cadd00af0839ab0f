package lt.tiltas.preparedness.engine;

/**
 * How long people stay where they are, and where they go from there.
 *
 * @param collectiveWeeks in a collective site, on average; three stages of equal length (Erlang-3)
 * @param collectiveToOwn share of those who leave it for a home of their own; the others leave the country
 * @param hostToOwn share of those who leave a host for a home of their own
 * @param hostToCollective share of those who leave a host for a collective site; the others leave the country
 * @param again share of the homes left that are offered again
 * @param ownLeaves pace a month at which people with a home of their own leave the country
 */
public record Stays(
        double collectiveWeeks,
        double collectiveToOwn,
        HostStay host,
        double hostToOwn,
        double hostToCollective,
        double again,
        double ownLeaves) {

    private static final int STAGES = 3;

    /** Nobody moves. */
    public static final Stays FOREVER = new Stays(Double.POSITIVE_INFINITY, 1, new HostStay(0, 13, 0), 1, 0, 0, 0);

    public Stays {
        if (hostToOwn + hostToCollective > 1 + 1e-9) {
            throw new IllegalArgumentException("Shares that are parts of one");
        }
    }

    /** Chances to be no stage, one, or two stages on after a week. */
    double[] stages() {
        double rate = STAGES / collectiveWeeks;
        double none = Math.exp(-rate);
        return new double[] {none, rate * none, rate * rate / 2 * none};
    }
}
