package lt.tiltas.programme.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Support of the state for the same purpose, from somewhere else. */
public final class OtherSupport {

    /** @param named which support it is, in the officer's words */
    public record New(
            @NotNull @Pattern(regexp = "settling-in|essentials|school|pre-school|centre|rent")
            String kind,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until,

            @NotBlank @Size(max = 200) String named) {}

    private OtherSupport() {}
}
