package lt.tiltas.reception.host;

import static lt.tiltas.reception.host.HostStep.State.APPROVED;
import static lt.tiltas.reception.host.HostStep.State.CLOSED;
import static lt.tiltas.reception.host.HostStep.State.CONTACTED;
import static lt.tiltas.reception.host.HostStep.State.MATCHED;
import static lt.tiltas.reception.host.HostStep.State.OFFERED;
import static lt.tiltas.reception.host.HostStep.State.REFUSED;
import static lt.tiltas.reception.host.HostStep.State.VETTING;
import static lt.tiltas.reception.host.HostStep.State.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The course of an offered home: from which state, what happens, to which state. What is not here does not happen; the database holds the
 * same table (reception.host_transition).
 */
public enum HostStep {
    /** Somebody has talked with the host. */
    CONTACT(Set.of(OFFERED), CONTACTED),
    /** The checks begin. */
    VET(Set.of(CONTACTED), VETTING),
    /** By a second person, when nothing is missing: the home becomes a site with rooms and beds. */
    APPROVE(Set.of(VETTING), APPROVED),
    /** The first contract is signed. */
    MATCH(Set.of(APPROVED), MATCHED),
    /** The last contract has ended, and the host goes on. */
    FREE(Set.of(MATCHED), APPROVED),
    /** Something has come up: no new family meanwhile. */
    RECHECK(Set.of(APPROVED), VETTING),
    WITHDRAW(Set.of(OFFERED, CONTACTED, VETTING, APPROVED), WITHDRAWN, "changed_mind", "used", "family_found", "other"),
    REFUSE(Set.of(OFFERED, CONTACTED, VETTING), REFUSED, "unsafe", "unsuitable", "check", "no_need", "other"),
    CLOSE(Set.of(APPROVED, MATCHED), CLOSED, "term", "host", "concern", "other");

    /** Where an offer stands. */
    public enum State {
        OFFERED,
        CONTACTED,
        VETTING,
        APPROVED,
        MATCHED,
        WITHDRAWN,
        REFUSED,
        CLOSED;

        public boolean open() {
            return ordinal() <= MATCHED.ordinal();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Colour of its tag. */
        public String color() {
            return switch (this) {
                case OFFERED -> "warning";
                case CONTACTED, VETTING -> "info";
                case APPROVED, MATCHED -> "success";
                case WITHDRAWN, REFUSED, CLOSED -> "neutral";
            };
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    private final Set<State> from;
    private final State to;
    private final List<String> reasons;

    HostStep(Set<State> from, State to, String... reasons) {
        this.from = from;
        this.to = to;
        this.reasons = List.of(reasons);
    }

    /** What may happen next, in the order of this table. */
    public static List<HostStep> after(State state) {
        return Arrays.stream(values()).filter(step -> step.from.contains(state)).toList();
    }

    public boolean possibleFrom(State state) {
        return from.contains(state);
    }

    public State to() {
        return to;
    }

    /** Codes one of which the officer must choose; none where no reason is asked. Message key {@code host.reason.<step>.<code>}. */
    public List<String> reasons() {
        return reasons;
    }

    /** Whether it comes of a contract, and no officer does it alone. */
    public boolean byContract() {
        return this == MATCH || this == FREE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
