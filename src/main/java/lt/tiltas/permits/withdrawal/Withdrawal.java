package lt.tiltas.permits.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A permit taken back, or proposed to be.
 *
 * @param state as in {@link WithdrawalStep}
 * @param fromOn the first day on which the permit holds no longer
 * @param undone null while it is not
 */
public record Withdrawal(
        UUID id,
        String state,
        Text text,
        LocalDate fromOn,
        Proposed proposed,
        @Nullable Undone undone,
        int version) {

    /**
     * @param ground message key {@code permit.withdrawal.ground.<ground>}
     * @param answer why the second officer returned it
     */
    public record Text(
            String ground,
            String legalBasis,
            String reasons,
            @Nullable String answer) {}

    public record Proposed(UUID by, OffsetDateTime at) {}

    /** @param as court or self_correction */
    public record Undone(String as, String why, OffsetDateTime at) {}

    /** Dated reason for which a permit may be withdrawn. */
    public record Ground(String code, String act, String article, String certainty) {

        public String law() {
            return article.isEmpty() ? act : act + ", " + article;
        }
    }

    /** @param ground one of those in force on the day */
    public record New(
            @NotBlank String ground,
            @NotBlank @Size(max = 4000) String reasons,
            @NotNull LocalDate fromOn) {}

    public record Return(
            int version, @NotBlank @Size(max = 1000) String words) {}

    public record Undo(
            int version,

            @NotNull @Pattern(regexp = "court|self_correction")
            String as,

            @NotBlank @Size(max = 1000) String why) {}

    public boolean isProposed() {
        return state.equals("proposed");
    }

    public boolean isMade() {
        return state.equals("made");
    }

    public String color() {
        return isMade() ? "danger" : isProposed() ? "warning" : "neutral";
    }
}
