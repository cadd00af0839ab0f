package lt.tiltas.programme.goal;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.plan.Leading;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about a goal but the words: its translation, its day, and whether it is reached or set aside. */
@Service
public class ChangeGoal {

    public record Change(
            @Size(max = 1000) @Nullable String lt,
            @NotBlank String domain,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueOn,

            @NotNull @Pattern(regexp = "wish|active|reached|changed|set_aside")
            String state,

            @Pattern(regexp = "|human|machine|checked") @Nullable
            String translated,

            int version) {

        static Change of(Goal goal, @Nullable String translated) {
            return new Change(goal.words().lt(), goal.domain(), goal.dueOn(), goal.state(), translated, goal.version());
        }
    }

    private final Leading leading;
    private final Goals goals;
    private final Clock clock;

    ChangeGoal(Leading leading, Goals goals, Clock clock) {
        this.leading = leading;
        this.goals = goals;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Changed(Leading.Led led) implements Outcome {}

        /** Somebody was faster: this is how it stands now, to be laid beside what was typed. */
        record Meanwhile(Leading.Led led, Change stored) implements Outcome {}
    }

    @Transactional
    public Outcome change(GoalId id, Change change, Officer officer) {
        Leading.Led led = leading.open(id, officer, LEAD_PROGRAMME);
        return goals.change(id, change, LocalDate.now(clock))
                ? new Outcome.Changed(led)
                : new Outcome.Meanwhile(led, stored(id, led));
    }

    /** The goal as a form shows it. */
    @Transactional
    public Change stored(GoalId id, Leading.Led led) {
        Goal goal = led.programme().goals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("goal"));
        return Change.of(goal, goals.translated(id));
    }
}
