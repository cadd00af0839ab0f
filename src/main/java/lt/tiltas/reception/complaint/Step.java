package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.complaint.Step.State.ACKNOWLEDGED;
import static lt.tiltas.reception.complaint.Step.State.ANSWERED;
import static lt.tiltas.reception.complaint.Step.State.APPEALED;
import static lt.tiltas.reception.complaint.Step.State.CLOSED;
import static lt.tiltas.reception.complaint.Step.State.ESCALATED;
import static lt.tiltas.reception.complaint.Step.State.RECEIVED;
import static lt.tiltas.reception.complaint.Step.State.SATISFIED;
import static lt.tiltas.reception.complaint.Step.State.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The course of a complaint: from which state, what happens, to which state. What is not here does not happen; the database holds the same
 * table (reception.complaint_transition).
 */
public enum Step {
    /** Somebody has read it and says so. */
    ACKNOWLEDGE(Whose.OFFICE, from(RECEIVED, ESCALATED, APPEALED), ACKNOWLEDGED),
    ANSWER(Whose.OFFICE, from(RECEIVED, ESCALATED, APPEALED, ACKNOWLEDGED), ANSWERED),
    /** The next one up has to answer: by the clock, or because the office itself cannot. */
    ESCALATE(Whose.OFFICE, from(RECEIVED, ESCALATED, APPEALED, ACKNOWLEDGED), ESCALATED),
    ACCEPT(Whose.PERSON, from(ANSWERED), SATISFIED),
    /** Not content with the answer: the next one up looks at it anew. */
    APPEAL(Whose.PERSON, from(ANSWERED), APPEALED),
    /** Nothing came back in the time for it. */
    CLOSE(Whose.CLOCK, from(ANSWERED), CLOSED),
    WITHDRAW(Whose.PERSON, from(RECEIVED, ESCALATED, APPEALED, ACKNOWLEDGED), WITHDRAWN);

    /** Where a complaint stands. */
    public enum State {
        RECEIVED,
        ACKNOWLEDGED,
        ESCALATED,
        ANSWERED,
        SATISFIED,
        APPEALED,
        CLOSED,
        WITHDRAWN;

        /** Whether an office has to do something. */
        public boolean open() {
            return this == RECEIVED || this == ACKNOWLEDGED || this == ESCALATED || this == APPEALED;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Colour of its tag. */
        public String color() {
            return switch (this) {
                case RECEIVED, ACKNOWLEDGED -> "info";
                case ESCALATED, APPEALED -> "warning";
                case ANSWERED, SATISFIED -> "success";
                case CLOSED, WITHDRAWN -> "neutral";
            };
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Who takes the step. */
    public enum Whose {
        OFFICE,
        PERSON,
        CLOCK
    }

    private final Whose whose;
    private final Set<State> from;
    private final State to;

    Step(Whose whose, Set<State> from, State to) {
        this.whose = whose;
        this.from = from;
        this.to = to;
    }

    private static Set<State> from(State... states) {
        return Set.of(states);
    }

    /** What may happen next, in the order of this table. */
    public static List<Step> after(State state) {
        return Arrays.stream(values()).filter(step -> step.from.contains(state)).toList();
    }

    public boolean possibleFrom(State state) {
        return from.contains(state);
    }

    public State to() {
        return to;
    }

    public boolean of(Whose one) {
        return whose == one;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
