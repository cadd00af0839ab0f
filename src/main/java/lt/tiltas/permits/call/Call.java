package lt.tiltas.permits.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

    /** What may come of an attempt, also in another way than by telephone. */
    public static final List<String> OUTCOMES =
            List.of("reached", "will_come", "passed_on", "no_answer", "wrong_number", "has_left");

    /** Codes as in permits.call; message key {@code permit.end.channel.<channel>}. */
    public static final List<String> CHANNELS = List.of("phone", "municipality", "ngo", "letter", "email");

    /**
     * A family was looked for in one way.
     *
     * @param key made by the page, so that a double press is one attempt
     */
    public record Tried(
            @NotNull UUID key,

            @NotNull @Pattern(regexp = "phone|municipality|ngo|letter|email")
            String channel,

            @NotNull @Pattern(regexp = "reached|will_come|no_answer|wrong_number|has_left|passed_on")
            String answer,

            @Size(max = 500) @Nullable String note) {

        /** Only a municipality or an organisation passes on. */
        public boolean isPossible() {
            return !answer.equals("passed_on") || channel.equals("municipality") || channel.equals("ngo");
        }

        @Nullable
        String words() {
            return note == null || note.isBlank() ? null : note.strip();
        }
    }

    /** @param key made by the page, so that a double press is one call */
    public record New(
            @NotNull UUID key,

            @NotNull @Pattern(regexp = "reached|will_come|no_answer|wrong_number|has_left")
            String answer) {}
}
