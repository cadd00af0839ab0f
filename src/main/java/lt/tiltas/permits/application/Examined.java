package lt.tiltas.permits.application;

import java.util.List;
import java.util.UUID;
import lt.tiltas.permits.decision.Decision;
import lt.tiltas.permits.paper.PaperList;
import lt.tiltas.permits.route.Route;
import org.jspecify.annotations.Nullable;

/**
 * What an examiner has before them.
 *
 * @param papers what the route asks of this person, and what of it is here
 * @param decisions newest first
 * @param grounds on which a refusal may stand
 * @param second whether this officer may make the proposed refusal
 * @param extended whether the time to decide was put off already
 */
public record Examined(
        Route route,
        List<Checklist.Check> checks,
        List<PaperList.Line> papers,
        List<Decision> decisions,
        List<Decision.Ground> grounds,
        boolean second,
        boolean extended,
        Ends ends) {

    /**
     * How it may end without a decision.
     *
     * @param attempts to reach the family that stand on record, newest first
     * @param ended when and why it ended so; several when it was taken up again
     */
    public record Ends(List<Decision.Ground> grounds, List<Ending.Attempt> attempts, List<Ended> ended) {

        /** The newest. */
        public @Nullable UUID first() {
            return attempts.isEmpty() ? null : attempts.getFirst().id();
        }

        /** The newest in another way than the first. */
        public @Nullable UUID second() {
            return attempts.stream()
                    .filter(one -> !one.channel().equals(attempts.getFirst().channel()))
                    .findFirst()
                    .map(Ending.Attempt::id)
                    .orElse(null);
        }
    }

    public long unchecked() {
        return checks.stream().filter(check -> !check.done()).count();
    }

    public @Nullable Decision proposed() {
        return decisions.stream().filter(Decision::isProposed).findFirst().orElse(null);
    }
}
