package lt.tiltas.placement.offer;

import java.util.Locale;

/** Where an offer stands. */
public enum OfferState {
    WAITS_MUNICIPALITY,
    WAITS_HOUSEHOLD,
    /** Somebody other than who offered looks at the household's objection; the beds stay. */
    OBJECTED,
    ACCEPTED,
    DECLINED_MUNICIPALITY,
    DECLINED_HOUSEHOLD,
    EXPIRED,
    WITHDRAWN;

    public boolean open() {
        return this == WAITS_MUNICIPALITY || this == WAITS_HOUSEHOLD || this == OBJECTED;
    }

    /** As in the database, and in the message key {@code offer.state.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Colour of its tag. */
    public String color() {
        return switch (this) {
            case WAITS_MUNICIPALITY, WAITS_HOUSEHOLD -> "info";
            case OBJECTED -> "warning";
            case ACCEPTED -> "success";
            case DECLINED_MUNICIPALITY, DECLINED_HOUSEHOLD, EXPIRED, WITHDRAWN -> "neutral";
        };
    }

    public static OfferState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
