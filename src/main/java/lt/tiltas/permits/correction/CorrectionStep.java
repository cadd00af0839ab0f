package lt.tiltas.permits.correction;

import java.util.Set;
import lt.tiltas.permits.step.Arrow;

/** The course of a correction; the database holds the same table (permits.correction_transition). */
public enum CorrectionStep implements Arrow {
    PROPOSE("proposed", "none"),
    /** By another officer: the people are written down as left without telling. */
    APPROVE("made", "proposed"),
    /** The other officer does not agree, or the first one takes it back. */
    RETURN("returned", "proposed"),
    /** It was wrong as a whole: one officer says why. */
    ASK_BACK("undoing", "made"),
    /** It stands nevertheless. */
    KEEP("made", "undoing"),
    /** By another officer than who asked for it: everybody who is still written down is counted again. */
    UNDO("undone", "undoing");

    private final String to;
    private final Set<String> from;

    CorrectionStep(String to, String... from) {
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
