package lt.tiltas.permits.withdrawal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The course of a withdrawal; the database holds the same table (permits.withdrawal_transition). */
public enum WithdrawalStep {
    PROPOSE("none", "proposed"),
    /** By another officer: the permit ends, and its paper with it. */
    APPROVE("proposed", "made"),
    /** The other officer does not agree, or the first one takes it back. */
    RETURN("proposed", "returned"),
    /** By a court, or because the department corrects itself. The permit holds again. */
    UNDO("made", "undone");

    private final String from;
    private final String to;

    WithdrawalStep(String from, String to) {
        this.from = from;
        this.to = to;
    }

    public static List<WithdrawalStep> after(String state) {
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
