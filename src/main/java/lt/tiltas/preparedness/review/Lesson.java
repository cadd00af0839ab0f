package lt.tiltas.preparedness.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Something to put right.
 *
 * @param own made with the form
 * @param inject that showed it, and with which it is tried again
 */
record Lesson(
        @NotNull @Nullable UUID own,

        @NotBlank @Size(max = 600) @Nullable String words,

        @NotNull @Nullable Integer org,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dueOn,

        @Nullable UUID inject) {

    static Lesson blank() {
        return new Lesson(UUID.randomUUID(), null, null, null, null);
    }

    /** It was tried again. */
    record Retested(
            @NotNull @Nullable UUID own,
            @NotNull @Nullable UUID improvement,
            @NotNull @Nullable UUID again,

            @NotNull @Pattern(regexp = "passed|failed") @Nullable
            String result,

            @Size(max = 1000) @Nullable String said) {

        static Retested blank() {
            return new Retested(UUID.randomUUID(), null, null, null, null);
        }
    }
}
