package lt.tiltas.reception.incident;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param version which the page showed */
public record PhaseForm(
        @Nullable Phase step, @Size(max = 4000) @Nullable String words, int version) {

    @Nullable
    String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
