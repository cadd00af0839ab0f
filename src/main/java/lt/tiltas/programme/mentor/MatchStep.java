package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.mentor.MatchStep.State.AGREED;
import static lt.tiltas.programme.mentor.MatchStep.State.ENDED;
import static lt.tiltas.programme.mentor.MatchStep.State.GOING;
import static lt.tiltas.programme.mentor.MatchStep.State.MET;
import static lt.tiltas.programme.mentor.MatchStep.State.PROPOSED;
import static lt.tiltas.programme.mentor.MatchStep.State.WISHED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What comes of a wish: from which state, what happens, to which state, and who may say so. The database holds the same table. */
public enum MatchStep {
    AGREE(Set.of(PROPOSED), AGREED, Set.of(Side.PERSON, Side.OFFICE)),
    REFUSE(Set.of(PROPOSED), WISHED, Set.of(Side.PERSON, Side.OFFICE)),
    MEET(Set.of(AGREED), MET, Set.of(Side.OFFICE, Side.MENTOR)),
    GO(Set.of(MET), GOING, Set.of(Side.OFFICE, Side.MENTOR)),
    /** By either side, and nobody asks why. */
    END(Set.of(WISHED, PROPOSED, AGREED, MET, GOING), ENDED, Set.of(Side.PERSON, Side.OFFICE, Side.MENTOR));

    public enum State {
        WISHED,
        PROPOSED,
        AGREED,
        MET,
        GOING,
        ENDED;

        /** Whether the person has said yes and it is not over. */
        public boolean agreed() {
            return this == AGREED || met();
        }

        public boolean met() {
            return this == MET || this == GOING;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Colour of its tag. */
        public String color() {
            return switch (this) {
                case WISHED -> "warning";
                case PROPOSED, AGREED -> "info";
                case MET, GOING -> "success";
                case ENDED -> "neutral";
            };
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Who says it. */
    public enum Side {
        PERSON,
        OFFICE,
        MENTOR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Set<State> from;
    private final State to;
    private final Set<Side> sides;

    MatchStep(Set<State> from, State to, Set<Side> sides) {
        this.from = from;
        this.to = to;
        this.sides = sides;
    }

    static List<MatchStep> after(State state, Side side) {
        return Arrays.stream(values())
                .filter(step -> step.possible(state, side))
                .toList();
    }

    boolean possible(State state, Side side) {
        return from.contains(state) && sides.contains(side);
    }

    boolean of(Side side) {
        return sides.contains(side);
    }

    State to() {
        return to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
