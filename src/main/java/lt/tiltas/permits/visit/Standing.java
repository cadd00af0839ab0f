package lt.tiltas.permits.visit;

import java.util.Locale;

/** How a day stands to the window of an invited household. */
public enum Standing {
    /** Its window. */
    WINDOW(true),
    /** So near that nobody has taken what is left; whoever asks has it. */
    LEFT_OVER(true),
    /** Before its window, with an officer's word. */
    LET_IN(true),
    /** After its window, in the share of the day that is kept for that. */
    STANDBY(true),
    /** Before its window. */
    EARLY(false),
    /** After its window, and the share is taken. */
    FULL(false);

    private final boolean comes;

    Standing(boolean comes) {
        this.comes = comes;
    }

    public boolean comes() {
        return comes;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
