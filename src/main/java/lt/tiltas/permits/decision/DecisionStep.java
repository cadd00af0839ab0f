package lt.tiltas.permits.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The course of a decision; the database holds the same table (permits.decision_transition). */
public enum DecisionStep {
    PROPOSE("none", "proposed"),
    MAKE("none", "made"),
    APPROVE("proposed", "made"),
    RETURN("proposed", "returned"),
    SET_ASIDE("made", "set_aside");

    private final String from;
    private final String to;

    DecisionStep(String from, String to) {
        this.from = from;
        this.to = to;
    }

    public static List<DecisionStep> after(String state) {
        return Arrays.stream(values()).filter(step -> step.from.equals(state)).toList();
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
