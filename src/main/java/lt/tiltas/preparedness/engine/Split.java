package lt.tiltas.preparedness.engine;

/**
 * Where people go who come: to collective sites, to homes that were offered, and the rest by their own means.
 *
 * @param weight how many people each share is worth as a Beta prior; the smaller, the less sure
 */
public record Split(double collective, double hosted, double weight) {

    /** As if nobody offered a home again. */
    public static final double NO_HOSTS_COLLECTIVE = 0.25;

    public Split {
        if (collective < 0 || hosted < 0 || collective + hosted > 1) {
            throw new IllegalArgumentException("Shares that are parts of one");
        }
    }

    public static Split noHosts(double weight) {
        return new Split(NO_HOSTS_COLLECTIVE, 0, weight);
    }
}
