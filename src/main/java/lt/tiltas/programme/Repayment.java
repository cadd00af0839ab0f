package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * How money that was paid too much is taken back, part by part.
 *
 * @param state proposed, running, objected or ended (message key {@code repayment.state.<state>})
 * @param agreed null until a second officer has
 * @param objection null while the family has said nothing against it
 */
public record Repayment(
        RepaymentId id,
        HouseholdId household,
        Parts parts,
        Reasons reasons,
        String state,
        Proposed proposed,
        @Nullable Agreed agreed,
        @Nullable Objection objection,
        int version) {

    /**
     * @param cents the whole, as it stood when it was proposed
     * @param part of a month
     * @param withheld so far
     */
    public record Parts(long cents, long part, long withheld) {

        public long left() {
            return cents - withheld;
        }

        /** How many parts the whole has; the last may be smaller. */
        public long months() {
            return (cents + part - 1) / part;
        }
    }

    /** @param own the same in the family's language */
    public record Reasons(String words, @Nullable String own) {}

    public record Proposed(UUID by, String name, LocalDate on) {}

    /** @param startsOn first day of the first month from which a part is kept back */
    public record Agreed(String name, LocalDate on, LocalDate startsOn) {}

    /** @param answer of the second officer; null while it waits */
    public record Objection(
            LocalDate on,
            String words,
            String language,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {}

    public boolean is(String wanted) {
        return state.equals(wanted);
    }

    public boolean isOpen() {
        return !is("ended");
    }

    /** Waits for the second officer. */
    public boolean waits() {
        return is("proposed") || is("objected");
    }

    public boolean mayObject() {
        return objection == null && (is("proposed") || is("running"));
    }

    public String color() {
        return switch (state) {
            case "running" -> "info";
            case "ended" -> "neutral";
            default -> "warning";
        };
    }
}
