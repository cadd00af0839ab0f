package lt.tiltas.permits.application;

import static lt.tiltas.permits.application.Step.State.ATTENDED;
import static lt.tiltas.permits.application.Step.State.FOR_DECISION;
import static lt.tiltas.permits.application.Step.State.GRANTED;
import static lt.tiltas.permits.application.Step.State.REFUSED;
import static lt.tiltas.permits.application.Step.State.SUBMITTED;
import static lt.tiltas.permits.application.Step.State.TERMINATED;
import static lt.tiltas.permits.application.Step.State.TO_APPROVE;
import static lt.tiltas.permits.application.Step.State.WAITING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The course of an application: from which state, what happens, to which state. What is not
 * here does not happen; the database holds the same table (permits.transition).
 */
public enum Step {
    /** The person came with originals. The time to decide begins. */
    APPEAR(from(SUBMITTED), ATTENDED, Reason.NOT_NEEDED),
    /** Something is missing. The time to decide stands still; the time to bring it begins. */
    ASK_FOR_PAPERS(from(ATTENDED), WAITING, Reason.NEEDED),
    /** What was missing is here. The time to decide goes on. */
    BRING_PAPERS(from(WAITING), ATTENDED, Reason.NOT_NEEDED),
    /** The time to bring it has passed: decided on what there is. The time to decide goes on. */
    END_WAITING(from(WAITING), FOR_DECISION, Reason.NEEDED),
    /** Everything is checked. */
    EXAMINE(from(ATTENDED), FOR_DECISION, Reason.NOT_NEEDED),
    /** More time to decide, once, with its reason. */
    EXTEND(from(ATTENDED), ATTENDED, Reason.NEEDED),
    /** A permit is made in the same transaction. */
    GRANT(from(FOR_DECISION), GRANTED, Reason.NOT_NEEDED),
    /** One officer proposes it with its act and reasons. */
    PROPOSE_REFUSAL(from(FOR_DECISION), TO_APPROVE, Reason.NEEDED),
    /** Another officer, who did not examine, makes it. */
    REFUSE(from(TO_APPROVE), REFUSED, Reason.NOT_NEEDED),
    /** The other officer does not agree, or the first one takes it back. */
    SEND_BACK(from(TO_APPROVE), FOR_DECISION, Reason.NEEDED),
    /** By a court, or because the department corrects itself. The old decision stays on record. */
    REOPEN(from(REFUSED), ATTENDED, Reason.NEEDED),
    /** Ended too early or by mistake: the person is to come anew. */
    TAKE_UP(from(TERMINATED), SUBMITTED, Reason.NEEDED),
    /** Withdrawn by the person, left the country, or not to be found. */
    TERMINATE(from(SUBMITTED, ATTENDED, WAITING, FOR_DECISION, TO_APPROVE), TERMINATED, Reason.NEEDED);

    /** Where an application stands. */
    public enum State {
        SUBMITTED,
        ATTENDED,
        WAITING,
        FOR_DECISION,
        TO_APPROVE,
        GRANTED,
        REFUSED,
        TERMINATED;

        public boolean open() {
            return this != GRANTED && this != REFUSED && this != TERMINATED;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Colour of its tag. */
        public String color() {
            return switch (this) {
                case SUBMITTED, REFUSED, TERMINATED -> "neutral";
                case ATTENDED, FOR_DECISION, TO_APPROVE -> "info";
                case WAITING -> "warning";
                case GRANTED -> "success";
            };
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the officer must say why. */
    public enum Reason {
        NEEDED,
        NOT_NEEDED
    }

    private final Set<State> from;
    private final State to;
    private final Reason reason;

    Step(Set<State> from, State to, Reason reason) {
        this.from = from;
        this.to = to;
        this.reason = reason;
    }

    private static Set<State> from(State... states) {
        return Set.of(states);
    }

    /** What may happen next, in the order of this table. */
    public static List<Step> after(State state) {
        return Arrays.stream(values()).filter(step -> step.from.contains(state)).toList();
    }

    /** Whether it is a step of a decision: taken on its ground, with act and reasons, not on the officer's word alone. */
    public boolean ofDecision() {
        return this == PROPOSE_REFUSAL || this == REFUSE || this == SEND_BACK || this == REOPEN || this == TERMINATE;
    }

    public boolean possibleFrom(State state) {
        return from.contains(state);
    }

    public State to() {
        return to;
    }

    public boolean needsReason() {
        return reason == Reason.NEEDED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
