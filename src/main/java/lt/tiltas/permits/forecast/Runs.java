package lt.tiltas.permits.forecast;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A chain lived through many times. */
public record Runs(Chain chain, Uncertainty uncertainty, int count, long seed) {

    private static final int DAYS_OF_A_WEEK = 5;
    private static final int MOST_MORE = 256;

    /** Cases waiting at the end of a day in the 10th, 50th and 90th of a hundred runs. */
    public record Band(double low, double middle, double high) {}

    /**
     * @param bands by day
     * @param missed share of the runs in which somebody waited longer than the limit
     */
    public record Answer(Band[] bands, double missed) {}

    public Answer answer(int limit) {
        Course[] courses = new Course[count];
        IntStream.range(0, count).parallel().forEach(run -> courses[run] = course(run));
        Band[] bands = new Band[chain.days()];
        IntStream.range(0, bands.length).parallel().forEach(day -> bands[day] = band(courses, day));
        long missed =
                Arrays.stream(courses).filter(course -> course.missed(limit)).count();
        return new Answer(bands, (double) missed / count);
    }

    /** People to add at one stage for nobody to wait too long in so many of the runs; empty when that stage is not what holds it up. */
    public OptionalInt morePeople(int stage, int limit, double share) {
        int enough = MOST_MORE;
        if (missedWith(stage, enough, limit) > 1 - share) {
            return OptionalInt.empty();
        }
        int tooFew = -1;
        while (enough - tooFew > 1) {
            int middle = (enough + tooFew) / 2;
            if (missedWith(stage, middle, limit) <= 1 - share) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return OptionalInt.of(enough);
    }

    private double missedWith(int stage, int more, int limit) {
        return new Runs(chain.morePeople(stage, more), uncertainty, count, seed)
                .answer(limit)
                .missed();
    }

    private Course course(int run) {
        Chance chance = new Chance(seed, run);
        double[] capacity = new double[chain.stages().size()];
        for (int s = 0; s < capacity.length; s++) {
            capacity[s] = chain.stages().get(s).capacity() / chance.lognormal(uncertainty.serviceSigma());
        }
        capacity[0] *= 1 - chance.beta(uncertainty.missed(), uncertainty.missedWeight());
        double[] come = new double[chain.days()];
        double week = 1;
        for (int d = 0; d < come.length; d++) {
            if (d % DAYS_OF_A_WEEK == 0) {
                week = chance.gamma(uncertainty.arrivalShape()) / uncertainty.arrivalShape();
            }
            come[d] = chance.poisson(chain.arrivals().get(d) * week);
        }
        return Course.of(chain, come, capacity);
    }

    private static Band band(Course[] courses, int day) {
        double[] waiting = Arrays.stream(courses)
                .mapToDouble(course -> course.waiting(day))
                .sorted()
                .toArray();
        return new Band(at(waiting, 0.1), at(waiting, 0.5), at(waiting, 0.9));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
