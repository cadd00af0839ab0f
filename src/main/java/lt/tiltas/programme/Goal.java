package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants.
 *
 * @param domain one of twelve (message key {@code domain.<code>})
 * @param person whose it is; null when the whole family's
 * @param state wish, active, reached, changed or set_aside
 * @param tone late, doing, reached, wish or resting: how it goes today
 */
public record Goal(
        GoalId id,
        Words words,
        String domain,
        @Nullable PersonId person,
        String state,
        @Nullable LocalDate dueOn,
        int version,
        String tone,
        List<Step> steps) {

    private static final Set<String> RESTING = Set.of("changed", "set_aside");

    /** @param late something agreed in it is overdue */
    public static String tone(String state, boolean late) {
        return switch (state) {
            case "reached", "wish" -> state;
            case "active" -> late ? "late" : "doing";
            default -> "resting";
        };
    }

    public boolean resting() {
        return RESTING.contains(state);
    }

    public long stepsDone() {
        return steps.stream().filter(Step::done).count();
    }

    /** Steps that are agreed; ideas and what was dropped do not count. */
    public long stepsAll() {
        return steps.stream().filter(Step::counts).count();
    }
}
