package lt.tiltas.permits.decision;

import java.util.Set;
import lt.tiltas.permits.step.Arrow;

/** The course of a decision; the database holds the same table (permits.decision_transition). */
public enum DecisionStep implements Arrow {
    PROPOSE("proposed", "none"),
    MAKE("made", "none"),
    APPROVE("made", "proposed"),
    RETURN("returned", "proposed"),
    SET_ASIDE("set_aside", "made");

    private final String to;
    private final Set<String> from;

    DecisionStep(String to, String... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public String to() {
        return to;
    }

    @Override
    public Set<String> from() {
        return from;
    }
}
