package lt.tiltas.programme.interpreter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lt.tiltas.programme.InterpreterId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Somebody on the municipality's own list.
 *
 * @param state ready or resting
 * @param hoursTaken of this week
 */
public record Interpreter(InterpreterId id, New written, String state, double hoursTaken, int version) {

    public static final List<String> MODES = List.of("place", "phone", "video");

    public boolean ready() {
        return state.equals("ready");
    }

    public boolean checkedOn(LocalDate day) {
        return !written.checkedUntil().isBefore(day);
    }

    /**
     * @param languages codes, and
     * @param dialects in words, both as typed: with commas between
     * @param hoursAWeek at most
     * @param checkedUntil the last day on which the check holds
     * @param areas where they come to, in words
     */
    public record New(
            @NotBlank @Size(max = 120) String name,
            @Size(max = 120) @Nullable String contact,
            @NotNull @Pattern(regexp = "F|M") String sex,

            @NotBlank @Pattern(regexp = "\\s*|\\s*[a-z]{2,3}(\\s*,\\s*[a-z]{2,3})*\\s*")
            String languages,

            @Size(max = 200) @Nullable String dialects,
            @NotEmpty List<@Pattern(regexp = "place|phone|video") String> modes,
            @NotNull @Min(1) @Max(60) Integer hoursAWeek,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate checkedUntil,

            @Size(max = 200) @Nullable String areas) {

        public New {
            modes = modes == null ? List.of() : modes;
        }

        public List<String> languageCodes() {
            return split(languages);
        }

        public List<String> dialectWords() {
            return split(dialects);
        }

        private static List<String> split(@Nullable String text) {
            return text == null
                    ? List.of()
                    : Arrays.stream(text.split(","))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .distinct()
                            .toList();
        }
    }
}
