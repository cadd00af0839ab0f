package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do on the way to a goal.
 *
 * @param state idea, agreed, doing, stuck, done or dropped (message key {@code step.state.<code>})
 * @param proposedBy person or casemanager
 * @param late due before today and still open
 */
public record Step(
        StepId id,
        Words words,
        Owner owner,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String state,
        String proposedBy,
        boolean late,
        int version) {

    private static final Set<String> OPEN = Set.of("agreed", "doing", "stuck");

    /** @param kind person, casemanager or other; name says who the other is */
    public record Owner(String kind, @Nullable String name) {

        public boolean person() {
            return kind.equals("person");
        }
    }

    public boolean open() {
        return OPEN.contains(state);
    }

    public boolean done() {
        return state.equals("done");
    }

    /** Nothing more to do: done or dropped. */
    public boolean settled() {
        return done() || state.equals("dropped");
    }

    public boolean idea() {
        return state.equals("idea");
    }

    public boolean counts() {
        return open() || done();
    }

    public boolean fromPerson() {
        return proposedBy.equals("person");
    }
}
