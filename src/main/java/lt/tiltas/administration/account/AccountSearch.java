package lt.tiltas.administration.account;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param words the beginning of a login, or part of a name */
public record AccountSearch(
        @Nullable @Size(max = 100) String words,
        @Nullable Integer organisation,
        @Nullable String role) implements Serializable {

    static final AccountSearch ANYTHING = new AccountSearch(null, null, null);

    String trimmedWords() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    String roleOrEmpty() {
        return Objects.requireNonNullElse(role, "");
    }
}
