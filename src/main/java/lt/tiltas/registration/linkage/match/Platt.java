package lt.tiltas.registration.linkage.match;

/** The line that turns log-odds into a probability that keeps its word (Platt 1999), by Newton's method. */
final class Platt {

    private static final int STEPS = 30;
    private static final double RIDGE = 1e-3;

    private Platt() {}

    /** Slope and shift. */
    static float[] line(float[] score, boolean[] same) {
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double g1 = RIDGE * (1 - slope);
            double g0 = -RIDGE * shift;
            double h11 = RIDGE;
            double h10 = 0;
            double h00 = RIDGE;
            for (int at = 0; at < score.length; at++) {
                double chance = 1 / (1 + StrictMath.exp(-(slope * score[at] + shift)));
                double off = (same[at] ? 1 : 0) - chance;
                double curve = chance * (1 - chance);
                g1 += off * score[at];
                g0 += off;
                h11 += curve * score[at] * score[at];
                h10 += curve * score[at];
                h00 += curve;
            }
            double determinant = h11 * h00 - h10 * h10;
            slope += (h00 * g1 - h10 * g0) / determinant;
            shift += (h11 * g0 - h10 * g1) / determinant;
        }
        return new float[] {(float) slope, (float) shift};
    }
}
