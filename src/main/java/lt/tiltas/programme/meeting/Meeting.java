package lt.tiltas.programme.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A talk with the family. */
public final class Meeting {

    private Meeting() {}

    /** @param language in which it will be held */
    public record New(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate on,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
            LocalTime at,

            @NotBlank @Size(max = 300) String place,
            @Size(max = 500) @Nullable String about,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language) {

        @Nullable
        String aboutOrNull() {
            return about == null || about.isBlank() ? null : about.strip();
        }
    }

    /** How it went. @param state held, missed, moved or cancelled */
    public record Record(
            @NotNull @Pattern(regexp = "held|missed|moved|cancelled")
            String state,

            @Size(max = 2000) @Nullable String note,
            int version) {

        @Nullable
        String noteOrNull() {
            return note == null || note.isBlank() ? null : note.strip();
        }
    }
}
