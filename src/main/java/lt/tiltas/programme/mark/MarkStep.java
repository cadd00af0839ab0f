package lt.tiltas.programme.mark;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much the person does alone, whose idea it was, by which rule it is asked, and who translated it. */
@Service
public class MarkStep {

    public record Change(
            @Min(0) @Max(3) @Nullable Integer level,

            @NotNull @Pattern(regexp = "own|agreed|required")
            String origin,

            @Size(max = 200) @Nullable String requiredBy,

            @Pattern(regexp = "|human|machine|checked") @Nullable
            String translated,

            int version) {

        static Change of(StepMark mark, int version) {
            return new Change(mark.level(), mark.origin(), mark.requiredBy(), mark.translated(), version);
        }

        boolean articleMissing() {
            return origin.equals("required") && Typed.orNull(requiredBy) == null;
        }

        @Nullable
        String article() {
            return origin.equals("required") ? Typed.orNull(requiredBy) : null;
        }

        @Nullable
        String translator() {
            return Typed.orNull(translated);
        }
    }

    private final OpenStep openStep;
    private final StepMarks marks;

    MarkStep(OpenStep openStep, StepMarks marks) {
        this.openStep = openStep;
        this.marks = marks;
    }

    @Transactional
    public OpenStep.Page mark(StepId id, Change change, Officer officer) {
        OpenStep.Page page = openStep.open(id, officer);
        if (!marks.mark(id, change)) {
            throw new OptimisticLockingFailureException("step");
        }
        return page;
    }
}
