package lt.tiltas.preparedness.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to decide, the soonest first.
 *
 * @param plan of the standby sites; null when none stands ready
 */
public record Decisions(List<Decision> list, @Nullable Plan plan) {

    static final Decisions NONE = new Decisions(List.of(), null);

    /**
     * @param cents of the sites and of the beds that are missing all the same
     * @param bound cents below which no plan can be
     * @param gap between them, in percent
     * @param shortCents what one bed missing for a week weighs
     */
    public record Plan(long cents, long bound, double gap, long shortCents) {}
}
