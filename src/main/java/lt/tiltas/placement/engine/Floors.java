package lt.tiltas.placement.engine;

import java.util.Arrays;

/**
 * What is owed to groups while a year goes on: the floor of those who came and of those expected, less what those who came have got. Last year in
 * hindsight says what a group can expect; for who has come already their best place at current prices says it better.
 */
final class Floors {

    private final double[] usual;
    private final double[] shareOfArrivals;
    private final double aim;
    private final double[] fair;
    private final double[] got;

    /** @param aim share of the mean without floors that is aimed at, somewhat above the floor */
    Floors(Instance history, int[] hindsight, double aim) {
        this.aim = aim;
        usual = Fairness.means(history, hindsight);
        shareOfArrivals = Arrays.stream(Fairness.counts(history))
                .mapToDouble(count -> count / (double) history.households().size())
                .toArray();
        fair = new double[usual.length];
        got = new double[usual.length];
    }

    /**
     * @param best what its best place would give it if nothing were full
     * @param outcome what it has got
     */
    void arrived(Household household, double best, double outcome) {
        Fairness.add(fair, household, best);
        Fairness.add(got, household, outcome);
    }

    /** The sum of outcomes still owed to each group, by those who are expected. */
    double[] owed(double expected) {
        double[] owed = new double[usual.length];
        Arrays.setAll(owed, group -> {
            double future = usual[group] * shareOfArrivals[group] * expected;
            return Math.max(0, aim * (fair[group] + future) - got[group]);
        });
        return owed;
    }
}
