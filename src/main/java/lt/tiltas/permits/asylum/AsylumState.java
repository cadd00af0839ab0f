package lt.tiltas.permits.asylum;

import java.util.Locale;

/** Where an asylum case stands. */
public enum AsylumState {
    MADE,
    REGISTERED,
    LODGED,
    ADMISSIBILITY,
    ACCELERATED,
    REGULAR,
    BORDER,
    INADMISSIBLE,
    REFUGEE,
    SUBSIDIARY,
    REFUSED,
    IMPLICIT_WITHDRAWAL,
    EXPLICIT_WITHDRAWAL,
    APPEAL,
    FINAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AsylumState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it is examined: the tracks. */
    public boolean track() {
        return this == ACCELERATED || this == REGULAR || this == BORDER;
    }

    public boolean decided() {
        return ordinal() >= INADMISSIBLE.ordinal() && ordinal() <= EXPLICIT_WITHDRAWAL.ordinal();
    }

    /** Before a decision: what may still be withdrawn, assessed or stand still. */
    public boolean beforeDecision() {
        return ordinal() < INADMISSIBLE.ordinal();
    }

    /** Colour of its tag. */
    public String color() {
        return switch (this) {
            case REFUGEE, SUBSIDIARY -> "success";
            case APPEAL -> "warning";
            case FINAL, INADMISSIBLE, REFUSED, IMPLICIT_WITHDRAWAL, EXPLICIT_WITHDRAWAL -> "neutral";
            default -> "info";
        };
    }
}
