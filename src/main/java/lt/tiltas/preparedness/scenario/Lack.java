package lt.tiltas.preparedness.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.preparedness.engine.Outlook;
import lt.tiltas.preparedness.engine.Outlook.TownOutlook;
import lt.tiltas.web.chart.Scale;
import lt.tiltas.web.chart.TileMap;

/**
 * How surely a municipality will not have enough beds of its own, and how many it lacks in its worst week.
 *
 * @param chance of a hundred runs
 */
public record Lack(Place place, long chance, long p50, long p95) {

    /** Chances of a hundred at which the next colour begins. */
    private static final Scale SCALE = Scale.at(10, 30, 60);

    private static final double HUNDRED = 100;

    static List<Lack> of(Outlook outlook, List<Place> places) {
        Map<Integer, Place> byCode = places.stream().collect(Collectors.toMap(Place::code, Function.identity()));
        return outlook.towns().stream()
                .map(town -> of(town, byCode.get(town.code())))
                .sorted(Comparator.comparingLong(Lack::chance)
                        .thenComparingLong(Lack::p50)
                        .thenComparingLong(Lack::p95)
                        .reversed()
                        .thenComparingInt(Lack::code))
                .toList();
    }

    private static Lack of(TownOutlook town, Place place) {
        return new Lack(
                place,
                Math.round(town.chance() * HUNDRED),
                Math.round(town.lacks().p50()),
                Math.round(town.lacks().p95()));
    }

    public int code() {
        return place.code();
    }

    public boolean isPossible() {
        return chance > 0;
    }

    public static List<Double> bounds() {
        return SCALE.bounds();
    }

    /** @param name of a municipality with its figures, as it is read aloud */
    public static TileMap map(List<Lack> lacks, Function<Lack, String> name) {
        return TileMap.of(
                lacks.stream().map(lack -> lack.tile(name.apply(lack))).toList());
    }

    private TileMap.Tile tile(String name) {
        return new TileMap.Tile(
                place.column(),
                place.row(),
                place.letters(),
                Long.toString(chance),
                name,
                isPossible() ? SCALE.step(chance) : 0,
                "#town-" + code());
    }
}
