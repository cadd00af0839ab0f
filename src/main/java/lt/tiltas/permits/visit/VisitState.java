package lt.tiltas.permits.visit;

import java.util.Locale;
import java.util.Set;

/** Where a visit stands; message key {@code visit.state.<code>}. */
public enum VisitState {
    HELD,
    BOOKED,
    CHECKED_IN,
    CALLED,
    SERVED,
    NO_SHOW,
    CANCELLED,
    CANCELLED_BY_OFFICE,
    EXPIRED;

    private static final Set<VisitState> OPEN = Set.of(HELD, BOOKED, CHECKED_IN, CALLED);

    public boolean open() {
        return OPEN.contains(this);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String color() {
        return switch (this) {
            case SERVED -> "success";
            case NO_SHOW, CANCELLED_BY_OFFICE -> "warning";
            case CALLED, CHECKED_IN -> "info";
            default -> "neutral";
        };
    }

    public static VisitState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
