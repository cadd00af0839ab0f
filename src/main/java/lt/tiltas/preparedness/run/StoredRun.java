package lt.tiltas.preparedness.run;

import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.preparedness.scenario.AskedOf;
import org.jspecify.annotations.Nullable;

/**
 * A run that was kept.
 *
 * @param note what somebody wrote beside it
 * @param locked by whom and when; null while the note may still be changed
 */
public record StoredRun(
        UUID id,
        Asked asked,
        By made,
        Proof proof,
        Short shortage,
        String note,
        @Nullable By locked) {

    private static final double HUNDRED = 100;

    /** @param address the question as the page of scenarios takes it */
    public record Asked(UUID scenario, String name, int version, AskedOf country, String address, int weeks) {}

    public record By(OffsetDateTime at, String name) {}

    /** @param inputs like result a SHA-256 */
    public record Proof(String inputs, String result, long seed, int engine, int runs, int ms) {}

    /** @param week counted from 0; -1 when beds never run out */
    public record Short(double chance, int week, double p50, double p95) {

        public boolean isExpected() {
            return week >= 0;
        }

        public long ofAHundred() {
            return Math.round(chance * HUNDRED);
        }
    }

    /** Two runs lived through the same chance. */
    boolean comparesWith(StoredRun other) {
        return proof.seed() == other.proof.seed()
                && proof.runs() == other.proof.runs()
                && asked.weeks() == other.asked.weeks();
    }
}
