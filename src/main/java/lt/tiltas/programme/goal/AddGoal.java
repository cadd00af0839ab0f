package lt.tiltas.programme.goal;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the person wants, first of all in the person's own words. */
@Service
public class AddGoal {

    /** @param person null for the whole family; @param wish something for later, not yet worked on */
    public record New(
            @NotBlank @Size(max = 1000) String words,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
            @Size(max = 1000) @Nullable String lt,
            @NotBlank String domain,
            @Nullable UUID person,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueOn,

            @Nullable Boolean wish) {

        /** An unticked box is not sent at all. */
        boolean dreamt() {
            return Boolean.TRUE.equals(wish);
        }
    }

    private final Leading leading;
    private final Goals goals;

    AddGoal(Leading leading, Goals goals) {
        this.leading = leading;
        this.goals = goals;
    }

    /** @return the programme worked on, to go back to */
    @Transactional
    public Leading.Led add(ProgrammeId id, New goal, Officer officer) {
        Leading.Led led = leading.open(id, officer, LEAD_PROGRAMME);
        boolean foreign = goal.person() != null
                && led.household().members().stream()
                        .noneMatch(member -> member.id().equals(goal.person()));
        if (foreign) {
            throw new NotHere("person");
        }
        goals.add(led.programme(), goal, officer);
        return led;
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
