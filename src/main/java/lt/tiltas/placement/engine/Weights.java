package lt.tiltas.placement.engine;

import java.util.Map;

/** What counts how much on a day: dated data, read by whoever asks. Points are whole numbers; only their order matters. */
public record Weights(Map<String, Integer> points) {

    public int of(String code) {
        Integer value = points.get(code);
        if (value == null) {
            throw new IllegalStateException("No weight is in force for " + code);
        }
        return value;
    }
}
