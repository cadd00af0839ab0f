package lt.tiltas.programme.outcome;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.programme.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What is typed about a job, its end, or a result of Lithuanian. */
final class NewOutcome {

    /** A field that cannot be so, and why. */
    record Wrong(String field, String key) {}

    /** @param person not asked of people about themselves */
    record Job(
            @Nullable UUID person,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate startedOn,

            @NotBlank @Nullable String kind,
            @NotNull @Min(1) @Max(60) @Nullable Integer hours,
            @Nullable String wage,
            @NotNull @Nullable Integer group,
            @Nullable Integer skill) {

        Optional<Wrong> wrong(LocalDate today) {
            if (startedOn == null || startedOn.isAfter(today)) {
                return Optional.of(new Wrong("startedOn", "PastOrPresent"));
            }
            if (kind == null || !Outcome.KINDS.contains(kind)) {
                return Optional.of(new Wrong("kind", "NotBlank"));
            }
            if (group == null || !Outcome.knownGroup(group) || skill != null && !Outcome.knownGroup(skill)) {
                return Optional.of(new Wrong("group", "NotNull"));
            }
            boolean free = wage == null || wage.isBlank();
            return free || Measure.cents(wage).filter(cents -> cents > 0).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Wrong("wage", "outcome.wage.wrong"));
        }
    }

    record Test(
            @Nullable UUID person,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate onDay,

            @NotBlank @Nullable String level,
            @Size(max = 200) @Nullable String examiner) {

        boolean taken() {
            return !Outcome.NOT_TESTED.equals(level);
        }

        Optional<Wrong> wrong(LocalDate today) {
            if (onDay == null || onDay.isAfter(today)) {
                return Optional.of(new Wrong("onDay", "PastOrPresent"));
            }
            if (level == null || taken() && !Outcome.LEVELS.contains(level)) {
                return Optional.of(new Wrong("level", "NotBlank"));
            }
            return taken() && (examiner == null || examiner.isBlank())
                    ? Optional.of(new Wrong("examiner", "outcome.examiner.missing"))
                    : Optional.empty();
        }
    }

    record End(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate endedOn,

            @NotBlank @Nullable String because) {

        Optional<Wrong> wrong(LocalDate startedOn, LocalDate today) {
            if (endedOn == null || endedOn.isAfter(today) || endedOn.isBefore(startedOn)) {
                return Optional.of(new Wrong("endedOn", "outcome.end.wrong"));
            }
            return because == null || !Outcome.ENDS.contains(because)
                    ? Optional.of(new Wrong("because", "NotBlank"))
                    : Optional.empty();
        }
    }

    private NewOutcome() {}
}
