package lt.tiltas.reception.defect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done with a defect, and from where to where it leads: the same table as reception.defect_transition. */
public enum Step {
    ORDER(State.ORDERED, State.REPORTED),
    BEGIN(State.IN_WORK, State.ORDERED),
    FINISH(State.DONE, State.IN_WORK),
    CHECK(State.CHECKED, State.DONE),
    SEND_BACK(State.IN_WORK, State.DONE),
    WITHDRAW(State.WITHDRAWN, State.REPORTED, State.ORDERED);

    /** Where a defect stands; message key {@code defect.state.<code>}. */
    public enum State {
        REPORTED,
        ORDERED,
        IN_WORK,
        DONE,
        CHECKED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        public boolean over() {
            return this == CHECKED || this == WITHDRAWN;
        }

        public String color() {
            return switch (this) {
                case REPORTED -> "warning";
                case ORDERED, IN_WORK -> "info";
                case DONE -> "brand2";
                case CHECKED -> "success";
                case WITHDRAWN -> "neutral";
            };
        }
    }

    private final State to;
    private final Set<State> from;

    Step(State to, State... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public State to() {
        return to;
    }

    public boolean possibleFrom(State state) {
        return from.contains(state);
    }

    public static List<Step> after(State state) {
        return Arrays.stream(values()).filter(step -> step.possibleFrom(state)).toList();
    }

    public static Optional<Step> of(@Nullable String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
