package lt.tiltas.programme.referral;

import static lt.tiltas.programme.referral.ReferralStep.State.ACCEPTED;
import static lt.tiltas.programme.referral.ReferralStep.State.CLOSED;
import static lt.tiltas.programme.referral.ReferralStep.State.CONSENTED;
import static lt.tiltas.programme.referral.ReferralStep.State.DECLINED;
import static lt.tiltas.programme.referral.ReferralStep.State.DRAFT;
import static lt.tiltas.programme.referral.ReferralStep.State.IN_SERVICE;
import static lt.tiltas.programme.referral.ReferralStep.State.RECALLED;
import static lt.tiltas.programme.referral.ReferralStep.State.SEEN;
import static lt.tiltas.programme.referral.ReferralStep.State.SENT;
import static lt.tiltas.programme.referral.ReferralStep.State.WAITING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The course of a referral: from which state, what happens, to which state. What is not here does not happen; the database holds the same
 * table (programme.referral_transition).
 */
public enum ReferralStep {
    CONSENT(Whose.OFFICE, Set.of(DRAFT), CONSENTED),
    SEND(Whose.OFFICE, Set.of(CONSENTED), SENT),
    SEE(Whose.RECEIVER, Set.of(SENT), SEEN),
    ACCEPT(Whose.RECEIVER, Set.of(SENT, SEEN), ACCEPTED),
    WAIT(Whose.RECEIVER, Set.of(ACCEPTED), WAITING),
    BEGIN(Whose.RECEIVER, Set.of(ACCEPTED, WAITING), IN_SERVICE),
    DECLINE(Whose.RECEIVER, Set.of(SENT, SEEN, ACCEPTED, WAITING), DECLINED),
    CLOSE(Whose.RECEIVER, Set.of(IN_SERVICE), CLOSED),
    /** Asked again, and given time again. */
    REMIND(Whose.OFFICE, Set.of(SENT, SEEN, ACCEPTED, WAITING, IN_SERVICE), null),
    /** The office ends what does not come to an end by itself; an outcome is named in any case. */
    END(Whose.OFFICE, Set.of(SENT, SEEN, ACCEPTED, WAITING, DECLINED, IN_SERVICE), CLOSED),
    RECALL(Whose.OFFICE, Set.of(DRAFT, CONSENTED, SENT, SEEN, ACCEPTED, WAITING), RECALLED),
    /** The consent is taken back before the service has begun. */
    WITHDRAW(Whose.PERSON, Set.of(CONSENTED, SENT, SEEN, ACCEPTED, WAITING), RECALLED);

    /** Where a referral stands. */
    public enum State {
        DRAFT,
        CONSENTED,
        SENT,
        SEEN,
        ACCEPTED,
        DECLINED,
        WAITING,
        IN_SERVICE,
        CLOSED,
        RECALLED;

        public boolean over() {
            return this == CLOSED || this == RECALLED;
        }

        /** Whether the receiver sees what was shared. */
        public boolean shared() {
            return this == SENT || this == SEEN || this == ACCEPTED || this == WAITING || this == IN_SERVICE;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Colour of its tag. */
        public String color() {
            return switch (this) {
                case DRAFT, CONSENTED -> "brand1";
                case SENT, SEEN, WAITING -> "info";
                case ACCEPTED, IN_SERVICE -> "success";
                case DECLINED -> "warning";
                case CLOSED, RECALLED -> "neutral";
            };
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Who takes the step. */
    public enum Whose {
        OFFICE,
        RECEIVER,
        PERSON
    }

    private final Whose whose;
    private final Set<State> from;
    private final @Nullable State to;

    ReferralStep(Whose whose, Set<State> from, @Nullable State to) {
        this.whose = whose;
        this.from = from;
        this.to = to;
    }

    /** What may happen next, in the order of this table. */
    public static List<ReferralStep> after(State state) {
        return Arrays.stream(values()).filter(step -> step.possibleFrom(state)).toList();
    }

    public boolean possibleFrom(State state) {
        return from.contains(state);
    }

    /** Asking again leaves it where it is. */
    public State to(State now) {
        return to == null ? now : to;
    }

    public boolean of(Whose one) {
        return whose == one;
    }

    /** Whether an outcome is to be named. */
    public boolean closes() {
        return to == CLOSED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
