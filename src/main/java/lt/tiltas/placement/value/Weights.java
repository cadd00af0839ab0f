package lt.tiltas.placement.value;

import java.util.Map;

/**
 * What counts how much: whole points by code, message key {@code placement.weight.<code>}. A hundred points weigh as much as one person who stays
 * without a place. Dated data; a run may try others.
 */
public record Weights(Map<String, Integer> points) {

    public int of(String code) {
        Integer value = points.get(code);
        if (value == null) {
            throw new IllegalStateException("No weight is in force for " + code);
        }
        return value;
    }
}
