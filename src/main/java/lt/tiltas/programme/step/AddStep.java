package lt.tiltas.programme.step;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.plan.Leading;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds who does what by when; agreed at once when it was talked over, else an idea for the person to answer. */
@Service
public class AddStep {

    /** @param owner person, casemanager or other; @param ownerName who the other is */
    public record New(
            @NotBlank @Size(max = 500) String words,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
            @Size(max = 500) @Nullable String lt,

            @NotNull @Pattern(regexp = "person|casemanager|other")
            String owner,

            @Size(max = 120) @Nullable String ownerName,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueOn,

            @Nullable Boolean agreed) {

        /** An unticked box is not sent at all. */
        boolean settled() {
            return Boolean.TRUE.equals(agreed);
        }
    }

    private final Leading leading;
    private final Steps steps;

    AddStep(Leading leading, Steps steps) {
        this.leading = leading;
        this.steps = steps;
    }

    @Transactional
    public Leading.Led add(GoalId goal, New step, Officer officer) {
        Leading.Led led = leading.open(goal, officer, LEAD_PROGRAMME);
        steps.add(goal, led.programme().municipality(), step, officer);
        return led;
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
