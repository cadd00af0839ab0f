package lt.tiltas.preparedness.activation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where an activation stands. The five in the middle are the columns of the board, in their order. */
public enum State {
    PROPOSED,
    DECLINED,
    REPORT,
    ASSESS,
    CONVENE,
    EXECUTE,
    RESOLVE,
    CLOSED;

    public static final List<State> STEPS = List.of(REPORT, ASSESS, CONVENE, EXECUTE, RESOLVE);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean isRunning() {
        return STEPS.contains(this);
    }

    /** What comes after this step; nothing after what has ended. */
    public Optional<State> next() {
        return isRunning() ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
