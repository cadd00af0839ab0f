package lt.tiltas.permits.letter;

import static lt.tiltas.permits.letter.LetterStep.State.ANSWERED;
import static lt.tiltas.permits.letter.LetterStep.State.APPROVED;
import static lt.tiltas.permits.letter.LetterStep.State.DEEMED;
import static lt.tiltas.permits.letter.LetterStep.State.DELIVERED;
import static lt.tiltas.permits.letter.LetterStep.State.DRAFTED;
import static lt.tiltas.permits.letter.LetterStep.State.DROPPED;
import static lt.tiltas.permits.letter.LetterStep.State.RETURNED;
import static lt.tiltas.permits.letter.LetterStep.State.SENT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The course of a letter; the database holds the same table (permits.letter_transition). */
public enum LetterStep {
    DRAFT(Set.of(), DRAFTED),
    /** By whoever takes the step that the letter tells of; of a refusal that is the second officer. */
    APPROVE(from(DRAFTED), APPROVED),
    /** Laid on the own page, posted or handed over: whichever of them it was is written beside it. */
    SEND(from(APPROVED, RETURNED), SENT),
    /** Read on the own page, handed over, or a receipt has come. */
    DELIVER(from(SENT), DELIVERED),
    /** The days of the rule have passed since it was sent. */
    DEEM(from(SENT), DEEMED),
    /** The post has brought it back. */
    RETURN(from(SENT), RETURNED),
    /** What it asked for is here, however it was learned of. */
    ANSWER(from(SENT, RETURNED, DELIVERED, DEEMED), ANSWERED),
    /** What it was to tell is over before it was sent. */
    DROP(from(DRAFTED, APPROVED), DROPPED);

    /** Where a letter stands. */
    public enum State {
        DRAFTED,
        APPROVED,
        SENT,
        DELIVERED,
        DEEMED,
        RETURNED,
        ANSWERED,
        DROPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Colour of its tag. */
        public String color() {
            return switch (this) {
                case DRAFTED, SENT -> "info";
                case APPROVED, RETURNED -> "warning";
                case DELIVERED, ANSWERED -> "success";
                case DEEMED, DROPPED -> "neutral";
            };
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    private final Set<State> from;
    private final State to;

    LetterStep(Set<State> from, State to) {
        this.from = from;
        this.to = to;
    }

    private static Set<State> from(State... states) {
        return Set.of(states);
    }

    /** What may happen next, in the order of this table. */
    public static List<LetterStep> after(State state) {
        return Arrays.stream(values()).filter(step -> step.possibleFrom(state)).toList();
    }

    public boolean possibleFrom(State state) {
        return from.contains(state);
    }

    /** Whether a letter begins with it. */
    public boolean begins() {
        return from.isEmpty();
    }

    public State to() {
        return to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
