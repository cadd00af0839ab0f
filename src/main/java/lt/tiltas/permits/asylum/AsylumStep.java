package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.asylum.AsylumState.ACCELERATED;
import static lt.tiltas.permits.asylum.AsylumState.ADMISSIBILITY;
import static lt.tiltas.permits.asylum.AsylumState.APPEAL;
import static lt.tiltas.permits.asylum.AsylumState.BORDER;
import static lt.tiltas.permits.asylum.AsylumState.EXPLICIT_WITHDRAWAL;
import static lt.tiltas.permits.asylum.AsylumState.FINAL;
import static lt.tiltas.permits.asylum.AsylumState.IMPLICIT_WITHDRAWAL;
import static lt.tiltas.permits.asylum.AsylumState.INADMISSIBLE;
import static lt.tiltas.permits.asylum.AsylumState.LODGED;
import static lt.tiltas.permits.asylum.AsylumState.MADE;
import static lt.tiltas.permits.asylum.AsylumState.REFUGEE;
import static lt.tiltas.permits.asylum.AsylumState.REFUSED;
import static lt.tiltas.permits.asylum.AsylumState.REGISTERED;
import static lt.tiltas.permits.asylum.AsylumState.REGULAR;
import static lt.tiltas.permits.asylum.AsylumState.SUBSIDIARY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The course of an asylum case: from which states, to which. The database holds the same table (permits.asylum_transition).
 * A step without a state to go to leaves the case where it is.
 */
public enum AsylumStep {
    REGISTER(REGISTERED, MADE),
    LODGE(LODGED, REGISTERED),
    EXAMINE_ADMISSIBILITY(ADMISSIBILITY, LODGED),
    FIND_INADMISSIBLE(INADMISSIBLE, ADMISSIBILITY),
    TAKE_REGULAR(REGULAR, ADMISSIBILITY, ACCELERATED, BORDER),
    TAKE_ACCELERATED(ACCELERATED, ADMISSIBILITY, REGULAR, BORDER),
    TAKE_BORDER(BORDER, ADMISSIBILITY),
    /** Special reception needs have been assessed. */
    ASSESS_NEEDS(null, MADE, REGISTERED, LODGED, ADMISSIBILITY, ACCELERATED, REGULAR, BORDER),
    /** More time, once, where the act allows it. */
    EXTEND(null, LODGED, ADMISSIBILITY, REGULAR),
    /** Another state may be responsible: the clocks stand still. */
    BEGIN_TRANSFER(null, REGISTERED, LODGED, ADMISSIBILITY, ACCELERATED, REGULAR),
    END_TRANSFER(null, REGISTERED, LODGED, ADMISSIBILITY, ACCELERATED, REGULAR),
    SUSPEND(null, LODGED, ADMISSIBILITY, ACCELERATED, REGULAR, BORDER),
    END_SUSPENSION(null, LODGED, ADMISSIBILITY, ACCELERATED, REGULAR, BORDER),
    BEGIN_AGE(null, REGISTERED, LODGED, ADMISSIBILITY, ACCELERATED, REGULAR, BORDER),
    END_AGE(null, REGISTERED, LODGED, ADMISSIBILITY, ACCELERATED, REGULAR, BORDER),
    GRANT_REFUGEE(REFUGEE, ACCELERATED, REGULAR, BORDER),
    GRANT_SUBSIDIARY(SUBSIDIARY, ACCELERATED, REGULAR, BORDER),
    REFUSE(REFUSED, ACCELERATED, REGULAR, BORDER),
    WITHDRAW(EXPLICIT_WITHDRAWAL, MADE, REGISTERED, LODGED, ADMISSIBILITY, ACCELERATED, REGULAR, BORDER),
    FIND_WITHDRAWN(IMPLICIT_WITHDRAWAL, REGISTERED, LODGED, ADMISSIBILITY, ACCELERATED, REGULAR, BORDER),
    /** The decision has reached the person: the time to appeal begins. */
    NOTIFY(null, INADMISSIBLE, SUBSIDIARY, REFUSED, IMPLICIT_WITHDRAWAL),
    APPEAL_FILED(APPEAL, INADMISSIBLE, SUBSIDIARY, REFUSED, IMPLICIT_WITHDRAWAL),
    CLOSE(FINAL, INADMISSIBLE, REFUGEE, SUBSIDIARY, REFUSED, IMPLICIT_WITHDRAWAL, EXPLICIT_WITHDRAWAL, APPEAL);

    private static final Set<AsylumStep> WITH_REASON = EnumSet.of(
            FIND_INADMISSIBLE,
            EXTEND,
            BEGIN_TRANSFER,
            SUSPEND,
            BEGIN_AGE,
            GRANT_REFUGEE,
            GRANT_SUBSIDIARY,
            REFUSE,
            WITHDRAW,
            FIND_WITHDRAWN,
            CLOSE);

    private final @Nullable AsylumState to;
    private final Set<AsylumState> from;

    AsylumStep(@Nullable AsylumState to, AsylumState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public boolean possibleFrom(AsylumState state) {
        return from.contains(state);
    }

    public AsylumState to(AsylumState now) {
        return to == null ? now : to;
    }

    /** Another track than the one it is on already. */
    public boolean changesTrack(AsylumState now) {
        return to != null && to.track() && now.track();
    }

    public boolean needsReason(AsylumState now) {
        return WITH_REASON.contains(this) || changesTrack(now);
    }

    /** The side state that it begins; null when it begins none. */
    public @Nullable String begins() {
        return switch (this) {
            case BEGIN_TRANSFER -> "transfer";
            case SUSPEND -> "suspended";
            case BEGIN_AGE -> "age";
            default -> null;
        };
    }

    /** The side state that it ends; null when it ends none. */
    public @Nullable String ends() {
        return switch (this) {
            case END_TRANSFER -> "transfer";
            case END_SUSPENSION -> "suspended";
            case END_AGE -> "age";
            default -> null;
        };
    }

    public static List<AsylumStep> from(AsylumState state) {
        return Arrays.stream(values()).filter(step -> step.possibleFrom(state)).toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
