package lt.tiltas.programme.interpreter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family wishes of its interpreter.
 *
 * @param sex F or M; empty when it does not matter
 * @param mode place, phone or video; empty when it does not matter
 * @param same whoever they have had before, if possible
 * @param refused who shall not come; no reason is asked
 */
public record Wish(
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
        @Size(max = 60) @Nullable String dialect,
        @Pattern(regexp = "|F|M") @Nullable String sex,
        @Pattern(regexp = "|place|phone|video") @Nullable String mode,
        @Nullable Boolean same,
        @Nullable List<UUID> refused) {

    public Wish {
        same = Boolean.TRUE.equals(same);
        refused = refused == null ? List.of() : List.copyOf(refused);
    }

    /** Nothing wished yet but the language. */
    public static Wish in(String language) {
        return new Wish(language, null, null, null, false, List.of());
    }
}
