package lt.tiltas.placement.offer;

import static lt.tiltas.placement.offer.OfferState.ACCEPTED;
import static lt.tiltas.placement.offer.OfferState.DECLINED_HOUSEHOLD;
import static lt.tiltas.placement.offer.OfferState.DECLINED_MUNICIPALITY;
import static lt.tiltas.placement.offer.OfferState.EXPIRED;
import static lt.tiltas.placement.offer.OfferState.OBJECTED;
import static lt.tiltas.placement.offer.OfferState.WAITS_HOUSEHOLD;
import static lt.tiltas.placement.offer.OfferState.WAITS_MUNICIPALITY;
import static lt.tiltas.placement.offer.OfferState.WITHDRAWN;

import java.util.Locale;
import java.util.Set;

/**
 * The course of an offer: from which state, what somebody does, to which state. What is not here does not happen; the database holds the
 * same table (placement.offer_transition). Each step is a person's, but {@code EXPIRE}, which happens only where a dated rule says so.
 */
public enum OfferStep {
    /** The coordinator offers; the municipality answers first. */
    ASK_MUNICIPALITY(from(), to(WAITS_MUNICIPALITY)),
    /** The coordinator offers; the household answers first. */
    ASK_HOUSEHOLD(from(), to(WAITS_HOUSEHOLD)),
    /** The municipality can take the household in: it is told now, or moves in when it has said yes already. */
    CAN(from(WAITS_MUNICIPALITY), to(WAITS_HOUSEHOLD, ACCEPTED)),
    CANNOT(from(WAITS_MUNICIPALITY), to(DECLINED_MUNICIPALITY)),
    /** The household says yes: it moves in, or the municipality is asked now. */
    YES(from(WAITS_HOUSEHOLD, OBJECTED), to(ACCEPTED, WAITS_MUNICIPALITY)),
    NO(from(WAITS_HOUSEHOLD, OBJECTED), to(DECLINED_HOUSEHOLD)),
    OBJECT(from(WAITS_HOUSEHOLD), to(OBJECTED)),
    /** The offer stands, and the household has its time again. */
    DISMISS(from(OBJECTED), to(WAITS_HOUSEHOLD)),
    /** The household is right: the offer is taken back and another place is looked for. */
    UPHOLD(from(OBJECTED), to(WITHDRAWN)),
    EXPIRE(from(WAITS_MUNICIPALITY, WAITS_HOUSEHOLD), to(EXPIRED)),
    WITHDRAW(from(WAITS_MUNICIPALITY, WAITS_HOUSEHOLD, OBJECTED), to(WITHDRAWN));

    private final Set<OfferState> from;
    private final Set<OfferState> to;

    OfferStep(Set<OfferState> from, Set<OfferState> to) {
        this.from = from;
        this.to = to;
    }

    private static Set<OfferState> from(OfferState... states) {
        return Set.of(states);
    }

    private static Set<OfferState> to(OfferState... states) {
        return Set.of(states);
    }

    /** Whether nothing was there before. */
    public boolean begins() {
        return from.isEmpty();
    }

    public boolean possibleFrom(OfferState state) {
        return from.contains(state);
    }

    public Set<OfferState> targets() {
        return to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
