package lt.tiltas.permits.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An end without a decision, as the officer writes it.
 *
 * @param cause own_wish, left or unreachable
 * @param because what the person said, or what was found
 * @param firstChannel letter, email, phone or municipality; asked for when nobody can be reached
 */
public record Ending(
        @NotBlank String cause,
        @NotBlank @Size(max = 1000) String because,

        @Nullable @Pattern(regexp = "|letter|email|phone|municipality")
        String firstChannel,

        @Nullable LocalDate firstOn,

        @Nullable @Pattern(regexp = "|letter|email|phone|municipality")
        String secondChannel,

        @Nullable LocalDate secondOn,
        int version) {

    boolean unreachable() {
        return cause.equals("unreachable");
    }

    /** Two different ways, each with its day, none to come. */
    boolean triedTwoWays(LocalDate today) {
        return said(firstChannel)
                && said(secondChannel)
                && !firstChannel.equals(secondChannel)
                && firstOn != null
                && secondOn != null
                && !firstOn.isAfter(today)
                && !secondOn.isAfter(today);
    }

    private static boolean said(@Nullable String channel) {
        return channel != null && !channel.isEmpty();
    }
}
