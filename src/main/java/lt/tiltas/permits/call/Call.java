package lt.tiltas.permits.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A household to telephone.
 *
 * @param about letter or ends; message key {@code call.about.<about>}
 * @param since since when the letter lies, or the last reminder was given
 * @param until last day of the permit that ends first
 */
public record Call(
        HouseholdId household,
        String about,
        LocalDate since,
        @Nullable LocalDate until,
        Last last) {

    static final List<String> ANSWERS = List.of("reached", "will_come", "no_answer", "wrong_number", "has_left");

    /** @param answer message key {@code call.answer.<answer>}; null when nobody has called yet */
    public record Last(@Nullable String answer, @Nullable LocalDate on) {}

    /** @param key made by the page, so that a double press is one call */
    public record New(
            @NotNull UUID key,

            @NotNull @Pattern(regexp = "reached|will_come|no_answer|wrong_number|has_left")
            String answer) {}
}
