package lt.tiltas.permits.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param basis code of a ground for refusal
 * @param reasons in the officer's words, for the person and for a court
 */
public record Refusal(
        @NotBlank String basis, @NotBlank @Size(max = 4000) String reasons, int version) {

    /** Why it goes back to whoever proposed it. */
    public record Return(@NotBlank @Size(max = 1000) String words, int version) {}
}
