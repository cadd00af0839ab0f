package lt.tiltas.permits.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** @param state as in {@link WithdrawalStep} */
public record Withdrawal(UUID id, UUID permit, String state, UUID proposedBy, int version) {

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
}
