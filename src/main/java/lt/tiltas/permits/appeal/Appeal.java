package lt.tiltas.permits.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param state as in {@link AppealStep}
 * @param body court or commission
 * @param withdrawal whether it is against a withdrawal, and not against a refusal
 * @param ended null while it is open
 */
public record Appeal(
        UUID id,
        String state,
        String body,
        boolean withdrawal,
        LocalDate filedOn,
        @Nullable Ended ended,
        int version) {

    public record Ended(LocalDate on, String words) {}

    public record New(
            @NotNull @Pattern(regexp = "court|commission") String body,

            @NotNull @PastOrPresent LocalDate filedOn) {}

    /** @param as how it ended */
    public record End(
            int version,
            @NotNull AppealStep as,
            @NotNull @PastOrPresent LocalDate endedOn,
            @NotBlank @Size(max = 1000) String words) {}

    public record Reopening(@NotBlank @Size(max = 1000) String why) {}

    public boolean isOpen() {
        return state.equals("filed");
    }

    public String color() {
        return isOpen() ? "warning" : state.equals("upheld") ? "success" : "neutral";
    }
}
