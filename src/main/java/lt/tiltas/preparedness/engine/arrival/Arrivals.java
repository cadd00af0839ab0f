package lt.tiltas.preparedness.engine.arrival;

import java.util.Arrays;
import java.util.List;

/** People expected on each day of a scenario, before any chance. */
public sealed interface Arrivals {

    /** @return people by day, the first day first */
    double[] days(int horizon);

    default double[] weeks(int horizon) {
        double[] days = days(horizon * 7);
        double[] weeks = new double[horizon];
        for (int day = 0; day < days.length; day++) {
            weeks[day / 7] += days[day];
        }
        return weeks;
    }

    /**
     * A wave that was, again.
     *
     * @param after what came behind the last row of the table
     * @param scale times as many people
     * @param stretch times as long; half is twice as fast
     */
    record Replay(DayTable table, Wave after, double scale, double stretch) implements Arrivals {

        @Override
        public double[] days(int horizon) {
            double[] days = new double[horizon];
            for (int day = 0; day < horizon; day++) {
                days[day] = scale * (total((day + 1) / stretch) - total(day / stretch));
            }
            return days;
        }

        private double total(double day) {
            int last = table.days();
            return table.total(day) + (day > last ? after.total(day) - after.total(last) : 0);
        }
    }

    /** The smooth wave, so many times as many and as long. */
    record Smooth(Wave wave, double scale, double stretch) implements Arrivals {

        @Override
        public double[] days(int horizon) {
            double[] days = new double[horizon];
            for (int day = 0; day < horizon; day++) {
                days[day] = scale * (wave.total((day + 1) / stretch) - wave.total(day / stretch));
            }
            return days;
        }
    }

    /** As another, with so many people in all by the end of the horizon. */
    record Sized(Arrivals shape, double people) implements Arrivals {

        @Override
        public double[] days(int horizon) {
            double[] days = shape.days(horizon);
            double all = Arrays.stream(days).sum();
            return all == 0
                    ? days
                    : Arrays.stream(days).map(day -> day / all * people).toArray();
        }
    }

    /** So many a day from one day on until before another. */
    record Step(double people, int from, int until) implements Arrivals {

        @Override
        public double[] days(int horizon) {
            double[] days = new double[horizon];
            Arrays.fill(days, Math.min(from, horizon), Math.min(until, horizon), people);
            return days;
        }
    }

    /** From one number a day to another in so many days, and on at that. */
    record Ramp(double first, double last, int length) implements Arrivals {

        @Override
        public double[] days(int horizon) {
            double[] days = new double[horizon];
            Arrays.setAll(days, day -> first + (last - first) * Math.min(1, (double) day / length));
            return days;
        }
    }

    /** Trains that come again and again: so many people within so many days, every so many days. */
    record Pulses(double people, int length, int every, int count) implements Arrivals {

        @Override
        public double[] days(int horizon) {
            double[] days = new double[horizon];
            for (int day = 0; day < Math.min(horizon, every * count); day++) {
                days[day] = day % every < length ? people / length : 0;
            }
            return days;
        }
    }

    /** Typed week by week: as many on each day of a week, and nobody after the last. */
    record Weekly(List<Double> people) implements Arrivals {

        private static final int WEEK = 7;

        public Weekly {
            people = List.copyOf(people);
        }

        @Override
        public double[] days(int horizon) {
            double[] days = new double[horizon];
            Arrays.setAll(days, day -> day / WEEK < people.size() ? people.get(day / WEEK) / WEEK : 0);
            return days;
        }
    }

    /** Drawn by hand: people a day at the beginning of each week, straight lines between, the last one for ever. */
    record Drawn(List<Double> points) implements Arrivals {

        public Drawn {
            points = List.copyOf(points);
        }

        @Override
        public double[] days(int horizon) {
            double[] days = new double[horizon];
            Arrays.setAll(days, day -> {
                double from = points.get(Math.min(day / 7, points.size() - 1));
                double to = points.get(Math.min(day / 7 + 1, points.size() - 1));
                return from + (to - from) * (day % 7) / 7;
            });
            return days;
        }
    }

    /** Told day by day, as a kept question has them; nobody after the last of them. */
    record Told(List<Double> told) implements Arrivals {

        public Told {
            told = List.copyOf(told);
        }

        public static Told of(Arrivals other, int horizon) {
            return new Told(Arrays.stream(other.days(horizon)).boxed().toList());
        }

        @Override
        public double[] days(int horizon) {
            double[] days = new double[horizon];
            for (int day = 0; day < Math.min(horizon, told.size()); day++) {
                days[day] = told.get(day);
            }
            return days;
        }
    }

    /**
     * A border that closes: nobody until it opens, and then those who waited, within so many days.
     *
     * @param waited share of those held up who still come
     */
    record Closure(Arrivals open, int closes, int opens, int burst, double waited) implements Arrivals {

        @Override
        public double[] days(int horizon) {
            double[] days = open.days(horizon);
            double held = 0;
            for (int day = closes; day < Math.min(opens, horizon); day++) {
                held += days[day];
                days[day] = 0;
            }
            for (int day = opens; day < Math.min(opens + burst, horizon); day++) {
                days[day] += held * waited / burst;
            }
            return days;
        }
    }

    /** Those who went home come again after so many days. */
    record ReturnWave(Arrivals first, double share, int later) implements Arrivals {

        @Override
        public double[] days(int horizon) {
            double[] days = first.days(horizon);
            double[] came = days.clone();
            for (int day = later; day < horizon; day++) {
                days[day] += share * came[day - later];
            }
            return days;
        }
    }
}
