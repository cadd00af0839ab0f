package lt.tiltas.preparedness.engine.desk;

/**
 * Places where whoever finds none goes elsewhere (Erlang B).
 *
 * @param load places that would be taken if there were enough
 */
public record Places(double load, int count) {

    /** The share that finds none. */
    public double refused() {
        double refused = 1;
        for (int n = 1; n <= count; n++) {
            refused = load * refused / (n + load * refused);
        }
        return refused;
    }

    /** The fewest places that refuse no more than a share, above 0. */
    public static int least(double load, double share) {
        int count = 0;
        double refused = 1;
        while (refused > share) {
            count++;
            refused = load * refused / (count + load * refused);
        }
        return count;
    }
}
