package lt.tiltas.preparedness.engine;

/** Where a run tells what it lived through. */
interface Sink {

    void put(Measure measure, int week, double value);

    default void towns(int week, Homes homes, Beds beds) {}

    default void spent(int week, long[] cents) {}

    /** By town, of the whole run: beds asked for in the fullest week, and beds lacking in the worst. */
    default void peaks(double[] beds, double[] lack) {}
}
