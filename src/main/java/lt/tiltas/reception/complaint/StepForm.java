package lt.tiltas.reception.complaint;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is sent.
 *
 * @param language of an answer
 * @param version which the page showed
 */
public record StepForm(
        @Nullable Step step,
        @Size(max = 4000) @Nullable String words,
        @Pattern(regexp = "|lt|en|uk|ru") @Nullable String language,
        int version) {

    @Nullable
    String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** An answer is given in the language of the complaint, unless it says otherwise. */
    String spoken(Complaint complaint) {
        return language == null || language.isEmpty() ? complaint.said().language() : language;
    }
}
