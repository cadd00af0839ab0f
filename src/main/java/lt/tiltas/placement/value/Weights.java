package lt.tiltas.placement.value;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What counts how much: whole points by code, message key {@code placement.weight.<code>}. A hundred points weigh as much as one person who stays
 * without a place. Dated data; a run may try others.
 */
public record Weights(Map<String, Integer> points) {

    /** What a run may try otherwise; the rest are deadlines and rules of the engine. */
    private static final Set<String> TRIED = Set.of(
            "relatives",
            "wish",
            "distance",
            "jobs",
            "language",
            "school_places",
            "kindergarten",
            "care",
            "low_load",
            "unplaced",
            "quota_percent");

    /** In the order of their codes. */
    public Map<String, Integer> tried() {
        Map<String, Integer> tried = new TreeMap<>(points);
        tried.keySet().retainAll(TRIED);
        return tried;
    }

    public int of(String code) {
        Integer value = points.get(code);
        if (value == null) {
            throw new IllegalStateException("No weight is in force for " + code);
        }
        return value;
    }
}
