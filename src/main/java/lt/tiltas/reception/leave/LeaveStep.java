package lt.tiltas.reception.leave;

import static lt.tiltas.reception.leave.LeaveStep.State.APPROVED;
import static lt.tiltas.reception.leave.LeaveStep.State.ASKED;
import static lt.tiltas.reception.leave.LeaveStep.State.LONGER_ASKED;
import static lt.tiltas.reception.leave.LeaveStep.State.REFUSED;
import static lt.tiltas.reception.leave.LeaveStep.State.RETURNED;
import static lt.tiltas.reception.leave.LeaveStep.State.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The course of a leave: from which state, what happens, to which state. What is not here does not happen; the database holds the same
 * table (reception.leave_transition).
 */
public enum LeaveStep {
    /** The bed stays the person's until the day of coming back. */
    APPROVE(from(ASKED), APPROVED, Reason.NOT_NEEDED),
    REFUSE(from(ASKED), REFUSED, Reason.NEEDED),
    /** The person stays after all. */
    WITHDRAW(from(ASKED, APPROVED), WITHDRAWN, Reason.NOT_NEEDED),
    /** The person would like to come back later. */
    ASK_LONGER(from(APPROVED), LONGER_ASKED, Reason.NOT_NEEDED),
    APPROVE_LONGER(from(LONGER_ASKED), APPROVED, Reason.NOT_NEEDED),
    /** The leave stays as it was. */
    REFUSE_LONGER(from(LONGER_ASKED), APPROVED, Reason.NEEDED),
    COME_BACK(from(APPROVED, LONGER_ASKED), RETURNED, Reason.NOT_NEEDED);

    /** Where a leave stands. */
    public enum State {
        ASKED,
        APPROVED,
        LONGER_ASKED,
        REFUSED,
        WITHDRAWN,
        RETURNED;

        public boolean live() {
            return this == ASKED || this == APPROVED || this == LONGER_ASKED;
        }

        /** Whether somebody has to answer. */
        public boolean waits() {
            return this == ASKED || this == LONGER_ASKED;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Colour of its tag. */
        public String color() {
            return switch (this) {
                case ASKED, LONGER_ASKED -> "warning";
                case APPROVED -> "success";
                case REFUSED -> "danger";
                case WITHDRAWN, RETURNED -> "neutral";
            };
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether whoever decides must say why. */
    public enum Reason {
        NEEDED,
        NOT_NEEDED
    }

    private final Set<State> from;
    private final State to;
    private final Reason reason;

    LeaveStep(Set<State> from, State to, Reason reason) {
        this.from = from;
        this.to = to;
        this.reason = reason;
    }

    private static Set<State> from(State... states) {
        return Set.of(states);
    }

    /** What may happen next, in the order of this table. */
    public static List<LeaveStep> after(State state) {
        return Arrays.stream(values()).filter(step -> step.from.contains(state)).toList();
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

    public static LeaveStep of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
