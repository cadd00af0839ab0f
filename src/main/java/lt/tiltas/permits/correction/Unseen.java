package lt.tiltas.permits.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of whom a correction has written down that they left without telling.
 *
 * @param lastSeenOn day of the last sign of life before
 * @param endedAs seen, officer or undone; null while it stands
 */
public record Unseen(
        UUID id,
        UUID person,
        String given,
        UUID correction,
        LocalDate lastSeenOn,
        LocalDate asOf,
        LocalDate markedOn,
        @Nullable String endedAs,
        @Nullable LocalDate endedOn) {

    /** An officer knows that the person is here. */
    public record TakenOut(
            @NotNull UUID person, @NotBlank @Size(max = 500) String why) {}

    public boolean stands() {
        return endedAs == null;
    }
}
