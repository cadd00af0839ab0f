package lt.tiltas.reception.incident;

import static lt.tiltas.reception.incident.Phase.State.ACTING;
import static lt.tiltas.reception.incident.Phase.State.CLOSED;
import static lt.tiltas.reception.incident.Phase.State.FOR_REVIEW;
import static lt.tiltas.reception.incident.Phase.State.REPORTED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The course of an incident: from which state, what happens, to which state. What is not here does not happen; the database holds the same
 * table (reception.incident_transition).
 */
public enum Phase {
    /** The first thing has been done about it. */
    ACT(Set.of(REPORTED), ACTING),
    /** What is done so that it does not happen again is written; somebody else looks at it. */
    ASK_REVIEW(Set.of(REPORTED, ACTING), FOR_REVIEW),
    SEND_BACK(Set.of(FOR_REVIEW), ACTING),
    CLOSE(Set.of(FOR_REVIEW), CLOSED);

    /** Where an incident stands. */
    public enum State {
        REPORTED,
        ACTING,
        FOR_REVIEW,
        CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Colour of its tag. */
        public String color() {
            return switch (this) {
                case REPORTED -> "danger";
                case ACTING, FOR_REVIEW -> "warning";
                case CLOSED -> "success";
            };
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    private final Set<State> from;
    private final State to;

    Phase(Set<State> from, State to) {
        this.from = from;
        this.to = to;
    }

    /** What may happen next, in the order of this table. */
    public static List<Phase> after(State state) {
        return Arrays.stream(values())
                .filter(phase -> phase.from.contains(state))
                .toList();
    }

    public boolean possibleFrom(State state) {
        return from.contains(state);
    }

    public State to() {
        return to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
