package lt.tiltas.preparedness.run;

import java.util.List;
import java.util.UUID;
import lt.tiltas.preparedness.engine.Town;
import lt.tiltas.preparedness.engine.World;
import lt.tiltas.preparedness.scenario.Chart;
import lt.tiltas.preparedness.scenario.Frozen;

/**
 * One run with what it was reckoned from.
 *
 * @param own id of the next repetition, made with the form
 */
public record RunPage(StoredRun run, Frozen frozen, List<Point> points, List<Repeat> repeats, UUID own) {

    public List<Chart> charts() {
        return List.of(Chart.values());
    }

    public List<Chart.Week> weeks(Chart chart) {
        return Point.weeks(points, chart);
    }

    public long people() {
        return Math.round(frozen.world().people());
    }

    public long beds() {
        World world = frozen.world();
        return world.towns().stream().mapToLong(Town::beds).sum();
    }
}
