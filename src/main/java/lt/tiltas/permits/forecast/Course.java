package lt.tiltas.permits.forecast;

/**
 * How it went, day by day.
 *
 * @param waiting cases at the end of a day, by day and stage
 * @param all cases at the end of a day, all stages
 * @param oldest working days the oldest case of the chain has waited, by day; first come, first served. A case that waited when the
 *     forecast began counts from that day.
 */
public record Course(double[][] waiting, double[] all, int[] oldest) {

    private static final double HALF_A_CASE = 0.5;

    static Course of(Chain chain, double[] come, double[] capacity) {
        int stages = capacity.length;
        double[][] waiting = new double[come.length][];
        double[] now = new double[stages];
        double[] onward = new double[stages];
        double entered = 0;
        for (int s = 0; s < stages; s++) {
            now[s] = chain.stages().get(s).waiting();
            onward[s] = chain.stages().get(s).onward();
            entered += now[s];
        }
        double[] enteredBy = new double[come.length];
        double[] all = new double[come.length];
        int[] oldest = new int[come.length];
        int first = 0;
        for (int d = 0; d < come.length; d++) {
            double left = day(now, come[d], capacity, onward);
            entered += come[d];
            enteredBy[d] = entered;
            while (first <= d && enteredBy[first] <= entered - left + HALF_A_CASE) {
                first++;
            }
            oldest[d] = d - Math.min(first, d);
            waiting[d] = now.clone();
            all[d] = left;
        }
        return new Course(waiting, all, oldest);
    }

    /** What a stage finishes today is work for the next one tomorrow. Answers how many wait in all. */
    private static double day(double[] now, double come, double[] capacity, double[] onward) {
        double in = come;
        double all = 0;
        for (int s = 0; s < now.length; s++) {
            double done = Math.min(now[s] + (s == 0 ? come : 0), capacity[s]);
            now[s] += in - done;
            in = done * onward[s];
            all += now[s];
        }
        return all;
    }

    /** Cases at the end of a day, all stages. */
    public double waiting(int day) {
        return all[day];
    }

    public double waitingAtTheEnd(int stage) {
        return waiting[waiting.length - 1][stage];
    }

    /** Whether on some day somebody had waited longer than so many working days. */
    public boolean missed(int limit) {
        for (int age : oldest) {
            if (age > limit) {
                return true;
            }
        }
        return false;
    }
}
