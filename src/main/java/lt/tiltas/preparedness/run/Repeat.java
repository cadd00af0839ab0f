package lt.tiltas.preparedness.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run was made again from what it was reckoned from.
 *
 * @param differing points that are not what they were
 * @param first of them; null when there is none
 */
public record Repeat(
        UUID id,
        StoredRun.By made,
        int engine,
        String result,
        boolean same,
        int differing,
        @Nullable First first,
        int ms) {

    /** @param week counted from 0 */
    public record First(String measure, int week) {}
}
