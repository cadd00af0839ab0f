package lt.tiltas.placement.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality for one household, in codes: message keys {@code placement.for.<code>}, {@code placement.against.<code>} and
 * {@code placement.cause.<code>}.
 *
 * @param points 0 when there is a cause
 * @param cause why the household cannot be sent there whatever else speaks for it; null when it can
 */
public record Judgement(
        int points,
        List<String> reasonsFor,
        List<String> reasonsAgainst,
        @Nullable String cause) {

    public static Judgement impossible(String cause) {
        return new Judgement(0, List.of(), List.of(), cause);
    }

    /** What the engine reckons with: points in hundreds, NaN where it cannot be. */
    public double worth() {
        return cause == null ? points / 100.0 : Double.NaN;
    }
}
