package lt.tiltas.permits.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An end without a decision, as the officer writes it.
 *
 * @param cause own_wish, left or unreachable
 * @param because what the person said, or what was found
 * @param firstCall an attempt that stands on record; null when it is written by hand
 * @param firstChannel letter, email, phone, municipality or ngo; asked for when nobody can be reached
 */
public record Ending(
        @NotBlank String cause,
        @NotBlank @Size(max = 1000) String because,
        @Nullable UUID firstCall,

        @Nullable @Pattern(regexp = "|letter|email|phone|municipality|ngo")
        String firstChannel,

        @Nullable LocalDate firstOn,
        @Nullable UUID secondCall,

        @Nullable @Pattern(regexp = "|letter|email|phone|municipality|ngo")
        String secondChannel,

        @Nullable LocalDate secondOn,
        int version) {

    /**
     * How the family was looked for, and nobody was reached.
     *
     * @param channel message key {@code permit.end.channel.<channel>}
     * @param answer message key {@code call.answer.<answer>}
     */
    public record Attempt(UUID id, String channel, String answer, LocalDate on) {}

    /** What was chosen from the record takes the place of what is written by hand. */
    Ending as(List<Attempt> noted) {
        Ending first = noted.stream()
                .filter(one -> one.id().equals(firstCall))
                .findFirst()
                .map(one -> new Ending(
                        cause,
                        because,
                        firstCall,
                        one.channel(),
                        one.on(),
                        secondCall,
                        secondChannel,
                        secondOn,
                        version))
                .orElseGet(() -> new Ending(
                        cause, because, null, firstChannel, firstOn, secondCall, secondChannel, secondOn, version));
        return noted.stream()
                .filter(one -> one.id().equals(secondCall))
                .findFirst()
                .map(one -> first.second(one.id(), one.channel(), one.on()))
                .orElseGet(() -> first.second(null, secondChannel, secondOn));
    }

    private Ending second(@Nullable UUID call, @Nullable String channel, @Nullable LocalDate on) {
        return new Ending(cause, because, firstCall, firstChannel, firstOn, call, channel, on, version);
    }

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
