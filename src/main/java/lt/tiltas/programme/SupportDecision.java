package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about a support, with everything the person is told of it.
 *
 * @param state proposed, heard, signed, frozen, overturned, restored or withdrawn (key {@code decision.state.<code>})
 * @param heard null while the person has said nothing
 * @param signed null while it holds nothing
 */
public record SupportDecision(
        SupportDecisionId id,
        SupportId support,
        What what,
        Because because,
        Proposed proposed,
        @Nullable Heard heard,
        @Nullable Signed signed,
        String state,
        int version) {

    private static final Set<String> LOWERING = Set.of("lower", "end");
    private static final Set<String> OPEN = Set.of("proposed", "heard");
    private static final Set<String> STANDING = Set.of("signed", "frozen");

    /**
     * What changes.
     *
     * @param kind grant, lower, end or refuse (key {@code decision.kind.<code>})
     * @param ground income or asked, when it lowers or ends
     * @param sharePercent of the monthly essentials, 50 to 100; null when it is not about them
     * @param before as it was granted; after is null when nothing remains or nothing is lowered
     */
    public record What(
            String kind,
            @Nullable String ground,
            @Nullable Integer sharePercent,
            Measure before,
            @Nullable Measure after,
            LocalDate takesEffectOn) {

        public boolean lowers() {
            return LOWERING.contains(kind);
        }

        /** What there is less of, in the unit of the support. */
        public Measure less() {
            return before.of(after == null ? before.amount() : before.less(after));
        }
    }

    /** @param reasonsOwn in the person's language; null when it is Lithuanian or nobody has put them into it yet */
    public record Because(
            Support.Basis basis,
            String facts,
            String reasons,
            @Nullable String reasonsOwn,
            String language) {}

    public record Proposed(UUID by, String name, LocalDate on, LocalDate hearBy) {}

    public record Heard(OffsetDateTime at, String words, String language) {}

    /** @param secondBy null for a grant, which one officer signs */
    public record Signed(
            @Nullable UUID secondBy,
            @Nullable String secondName,
            LocalDate notifiedOn,
            LocalDate appealBy,
            @Nullable LocalDate restorableUntil) {}

    public boolean open() {
        return OPEN.contains(state);
    }

    /** It waits for the person's word: nothing was said yet. */
    public boolean asksThePerson() {
        return state.equals("proposed") && !what.kind().equals("grant");
    }

    public boolean needsSecond() {
        return !what.kind().equals("grant");
    }

    /** Heard, or the days to be heard are over. */
    public boolean ripe(LocalDate on) {
        return open() && (!needsSecond() || heard != null || on.isAfter(proposed.hearBy()));
    }

    /** It lowers or ends on that day: signed, not stopped, its day has come. */
    public boolean inForce(LocalDate on) {
        return what.lowers() && state.equals("signed") && !what.takesEffectOn().isAfter(on);
    }

    /** Without a new application, by either side. */
    public boolean restorable(LocalDate on) {
        return what.lowers()
                && STANDING.contains(state)
                && signed != null
                && signed.restorableUntil() != null
                && !signed.restorableUntil().isBefore(on);
    }

    /** The person may still say that it is wrong. */
    public boolean appealable(LocalDate on) {
        return state.equals("signed")
                && needsSecond()
                && signed != null
                && !signed.appealBy().isBefore(on);
    }
}
