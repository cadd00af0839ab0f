package lt.tiltas.preparedness.activation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A step is done and the next begins.
 *
 * @param from the step as the page showed it
 * @param to empty for the next; execute when what was to be resolved flares up again
 * @param reviewOn when it is looked back on; needed at the end
 */
record Move(
        @NotNull @Pattern(regexp = "report|assess|convene|execute|resolve") @Nullable
        String from,

        @Nullable @Pattern(regexp = "|execute") String to,

        @Nullable @Size(max = 2_000) String words,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate reviewOn) {

    private static final int SHORTEST = 5;

    static final Move NONE = new Move(null, null, null, null);

    Move {
        words = words == null ? "" : words.strip();
    }

    boolean isBack() {
        return "execute".equals(to);
    }

    boolean saysSomething() {
        return words != null && words.length() >= SHORTEST;
    }
}
