package lt.tiltas.programme.mark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lt.tiltas.programme.Typed;
import lt.tiltas.programme.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the office wrote in Lithuanian, put into the language of whom it is about.
 *
 * @param by who translated it, or who read the machine's
 */
public record Telling(
        @NotBlank @Size(max = 500) @Nullable String words,

        @NotNull @Pattern(regexp = "(?!lt)[a-z]{2,3}") @Nullable
        String language,

        @NotNull @Pattern(regexp = "human|machine|checked") @Nullable
        String origin,

        @Size(max = 120) @Nullable String by) {

    /** As it was told before; else empty, in the language proposed. */
    public static Telling of(Words words, String language) {
        Words.Told told = words.told();
        return told == null
                ? new Telling("", language, null, null)
                : new Telling(told.words(), told.language(), told.origin(), told.by());
    }

    public boolean nobody() {
        return origin != null && !origin.equals("machine") && Typed.orNull(by) == null;
    }

    public @Nullable String reader() {
        return "machine".equals(origin) ? null : Typed.orNull(by);
    }
}
