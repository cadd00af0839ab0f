package lt.tiltas.permits.application;

import java.util.List;
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
 * @param endings on what it may end without a decision
 * @param ended when and why it ended so; several when it was taken up again
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
        List<Decision.Ground> endings,
        List<Ended> ended) {

    public long unchecked() {
        return checks.stream().filter(check -> !check.done()).count();
    }

    public @Nullable Decision proposed() {
        return decisions.stream().filter(Decision::isProposed).findFirst().orElse(null);
    }
}
