package lt.tiltas.permits.crowd;

/**
 * How many of a hundred visits are kept, learnt from a unit's own: a Beta prior that says so much as {@code weight} visits.
 *
 * @param came visits kept
 * @param missed visits not kept
 */
public record ShowRate(int came, int missed, double priorMissed, double weight) {

    public double missedShare() {
        return (priorMissed * weight + missed) / (weight + came + missed);
    }

    public double show() {
        return 1 - missedShare();
    }
}
