package lt.tiltas.permits.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The course of a correction; the database holds the same table (permits.correction_transition). */
public enum CorrectionStep {
    PROPOSE("none", "proposed"),
    /** By another officer: the people are written down as left without telling. */
    APPROVE("proposed", "made"),
    /** The other officer does not agree, or the first one takes it back. */
    RETURN("proposed", "returned"),
    /** It was wrong as a whole: one officer says why. */
    ASK_BACK("made", "undoing"),
    /** It stands nevertheless. */
    KEEP("undoing", "made"),
    /** By another officer than who asked for it: everybody who is still written down is counted again. */
    UNDO("undoing", "undone");

    private final String from;
    private final String to;

    CorrectionStep(String from, String to) {
        this.from = from;
        this.to = to;
    }

    public static List<CorrectionStep> after(String state) {
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
