package lt.tiltas.permits.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * The stages one kind of application passes at one unit, and how many come on each working day.
 *
 * @param arrivals at the first stage, by working day
 */
public record Chain(List<Stage> stages, List<Double> arrivals) {

    public Chain {
        stages = List.copyOf(stages);
        arrivals = List.copyOf(arrivals);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("A chain has a stage");
        }
    }

    public int days() {
        return arrivals.size();
    }

    /** What is expected when everything goes as it does on average. */
    public Course expected() {
        double[] come = arrivals.stream().mapToDouble(Double::doubleValue).toArray();
        double[] capacity = stages.stream().mapToDouble(Stage::capacity).toArray();
        return Course.of(this, come, capacity);
    }

    public Chain with(int stage, Stage other) {
        List<Stage> changed = new ArrayList<>(stages);
        changed.set(stage, other);
        return new Chain(changed, arrivals);
    }

    public Chain morePeople(int stage, double more) {
        Stage now = stages.get(stage);
        return with(stage, now.withPeople(now.people() + more));
    }

    public Chain overtime(int stage, double minutes) {
        Stage now = stages.get(stage);
        return with(stage, now.withMinutesADay(now.minutesADay() + minutes));
    }

    /** People who are at one stage work at another instead. */
    public Chain moved(int from, int to, double people) {
        return morePeople(from, -people).morePeople(to, people);
    }
}
