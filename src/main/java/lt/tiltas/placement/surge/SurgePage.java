package lt.tiltas.placement.surge;

import java.util.List;
import java.util.Map;
import lt.tiltas.placement.run.PriceRun.Group;
import lt.tiltas.web.chart.Scale;
import lt.tiltas.web.chart.TileMap;
import lt.tiltas.web.chart.TileMap.Tile;
import org.jspecify.annotations.Nullable;

/**
 * A list as one of its runs would place it.
 *
 * @param run null before the first
 * @param pending a newer one that has no result yet
 * @param weights of the run, else those in force
 */
public record SurgePage(
        Surge surge,
        List<Run> runs,
        @Nullable Run run,
        @Nullable Pending pending,
        Map<String, Integer> weights,
        Parts parts) {

    /** What a run is looked at by. */
    public record Parts(List<Town> towns, List<Unplaced> unplaced, List<Group> groups) {

        static final Parts NONE = new Parts(List.of(), List.of(), List.of());
    }

    /** @param cause message key {@code placement.cause.<code>} */
    public record Unplaced(String cause, long households, long people) {}

    public TileMap map() {
        Scale scale = scale();
        return TileMap.of(parts.towns().stream().map(town -> tile(town, scale)).toList());
    }

    /** People at which the next colour begins. */
    public List<Double> bounds() {
        return scale().bounds();
    }

    /** The municipalities that the run sends somebody, most people first. */
    public List<Town> receiving() {
        return parts.towns().stream()
                .filter(town -> town.load().households() > 0)
                .toList();
    }

    /** The run to compare this one with: the one before, else the one after. */
    public @Nullable Run other() {
        return runs.stream()
                .filter(one -> run != null && one.number() != run.number())
                .reduce((a, b) -> b)
                .orElse(null);
    }

    public boolean isReckoning() {
        return pending != null && pending.isReckoning();
    }

    private Scale scale() {
        return Scale.quarters(
                receiving().stream().map(town -> (double) town.load().people()).toList(), 1);
    }

    private Tile tile(Town town, Scale scale) {
        long people = town.load().people();
        return new Tile(
                town.column(),
                town.row(),
                town.letters(),
                Long.toString(people),
                "",
                people == 0 ? 0 : scale.step(people),
                people == 0 ? "#after-map" : "#town-" + town.code());
    }
}
