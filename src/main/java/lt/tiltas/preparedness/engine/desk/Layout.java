package lt.tiltas.preparedness.engine.desk;

/** A network as its days need it, reckoned once for many courses. */
public final class Layout {

    /** Minutes of travel by which a centre is e times less likely to be chosen. */
    private static final double REACH = 60;

    final int size;
    final Centre[] centres;
    final double[] capacity;
    final double[] share;
    final double[] holding;
    final double[][] near;
    final Waits[] waits;

    public Layout(Network network) {
        size = network.centres().size();
        centres = network.centres().toArray(Centre[]::new);
        capacity = new double[size];
        share = new double[size];
        holding = new double[size];
        near = new double[size][size];
        waits = new Waits[size];
        for (int n = 0; n < size; n++) {
            capacity[n] = centres[n].capacity() * network.household();
            share[n] = centres[n].share();
            holding[n] = centres[n].holding();
            waits[n] = new Waits(centres[n]);
            for (int m = 0; m < size; m++) {
                near[n][m] = m == n ? 0 : Math.exp(-network.travel().get(n).get(m) / REACH);
            }
        }
    }
}
