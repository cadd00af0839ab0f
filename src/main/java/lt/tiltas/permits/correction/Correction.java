package lt.tiltas.permits.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.permits.CorrectionId;
import org.jspecify.annotations.Nullable;

/**
 * A correction of who is counted as present.
 *
 * @param state as in {@link CorrectionStep}
 * @param answered null while it waits for a second officer
 * @param people of how many it was written down; null until it is made
 * @param back who asked for it to be undone; null while nobody has
 */
public record Correction(
        CorrectionId id,
        String state,
        Text text,
        Hand proposed,
        @Nullable Hand answered,
        @Nullable Integer people,
        @Nullable Hand back,
        @Nullable OffsetDateTime undoneAt,
        int version) {

    /**
     * @param asOf nobody counts who was not seen in so many months before the end of this day
     * @param law the rule of the months, as it was on that day
     */
    public record Text(LocalDate asOf, int months, String law, String reasons) {

        /** Whoever was seen after it is counted as present. */
        public LocalDate seenAfter() {
            return asOf.minusMonths(months);
        }
    }

    /** @param words null when nothing had to be said */
    public record Hand(UUID by, OffsetDateTime at, @Nullable String words) {}

    public record New(
            @NotNull LocalDate asOf,
            @NotBlank @Size(max = 1000) String reasons) {}

    public record Return(
            int version, @NotBlank @Size(max = 1000) String words) {}

    public record Back(
            int version, @NotBlank @Size(max = 1000) String why) {}

    public boolean isProposed() {
        return state.equals("proposed");
    }

    public boolean isMade() {
        return state.equals("made");
    }

    public boolean isUndoing() {
        return state.equals("undoing");
    }

    public String color() {
        return switch (state) {
            case "proposed", "undoing" -> "warning";
            case "made" -> "info";
            default -> "neutral";
        };
    }
}
