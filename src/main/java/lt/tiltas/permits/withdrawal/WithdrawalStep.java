package lt.tiltas.permits.withdrawal;

import java.util.Set;
import lt.tiltas.permits.step.Arrow;

/** The course of a withdrawal; the database holds the same table (permits.withdrawal_transition). */
public enum WithdrawalStep implements Arrow {
    PROPOSE("proposed", "none"),
    /** By another officer: the permit ends, and its paper with it. */
    APPROVE("made", "proposed"),
    /** The other officer does not agree, or the first one takes it back. */
    RETURN("returned", "proposed"),
    /** By a court, or because the department corrects itself. The permit holds again. */
    UNDO("undone", "made");

    private final String to;
    private final Set<String> from;

    WithdrawalStep(String to, String... from) {
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
