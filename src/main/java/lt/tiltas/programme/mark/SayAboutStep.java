package lt.tiltas.programme.mark;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A comment on a step, or how near a goal is, as the person said it in a talk. */
@Service
public class SayAboutStep {

    /** @param own made by the page, so that a double click says it once */
    public record New(
            @NotNull UUID own,
            @NotBlank @Size(max = 500) String words,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language) {}

    public record Near(
            @NotNull UUID own,
            @NotNull @Min(0) @Max(10) @Nullable Integer near) {}

    private final OpenStep openStep;
    private final StepMarks marks;

    SayAboutStep(OpenStep openStep, StepMarks marks) {
        this.openStep = openStep;
        this.marks = marks;
    }

    @Transactional
    public void say(StepId id, New comment, Officer officer) {
        openStep.open(id, officer);
        marks.comment(id, comment, "office", officer);
    }

    @Transactional
    public OpenStep.Nearness rate(GoalId id, Near near, Officer officer) {
        OpenStep.Nearness opened = openStep.open(id, officer);
        if (near.near() != null) {
            marks.rate(id, near.own(), near.near(), "talk", officer);
        }
        return opened;
    }
}
