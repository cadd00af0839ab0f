package lt.tiltas.programme.goal;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.plan.Leading;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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

            int version) {

        static Change of(Goal goal) {
            return new Change(goal.words().lt(), goal.domain(), goal.dueOn(), goal.state(), goal.version());
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

    /** @throws OptimisticLockingFailureException when somebody changed it in between */
    @Transactional
    public Leading.Led change(GoalId id, Change change, Officer officer) {
        Leading.Led led = leading.open(id, officer, LEAD_PROGRAMME);
        if (!goals.change(id, change, LocalDate.now(clock))) {
            throw new OptimisticLockingFailureException("goal");
        }
        return led;
    }
}
