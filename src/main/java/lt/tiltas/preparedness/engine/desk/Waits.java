package lt.tiltas.preparedness.engine.desk;

/** Mean waits of one centre by how busy its desks are, reckoned once. */
final class Waits {

    /** Above this the line does not settle within a day, and only the backlog counts. */
    static final double SETTLES = 0.95;

    private static final int STEPS = 190;

    private final double[] minutes = new double[STEPS + 2];

    Waits(Centre centre) {
        for (int n = 1; n < minutes.length && centre.desks() > 0; n++) {
            double load = Math.min(n * SETTLES / STEPS, 0.999) * centre.desks() * centre.use();
            double worked = centre.minutes() / centre.use();
            Desks desks = new Desks(load / centre.minutes() * 60, worked, centre.desks());
            minutes[n] = desks.meanWaitMinutes();
        }
    }

    /** @param use share of what the desks can do in a day that is asked of them, below {@link #SETTLES} */
    double at(double use) {
        double where = use / SETTLES * STEPS;
        int n = (int) where;
        return minutes[n] + (where - n) * (minutes[n + 1] - minutes[n]);
    }
}
