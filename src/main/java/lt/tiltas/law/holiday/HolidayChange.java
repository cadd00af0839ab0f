package lt.tiltas.law.holiday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One day added to the table of a year or taken out of it.
 *
 * @param name message key {@code holiday.<name>}
 * @param change added or removed
 * @param moved how many last days moved with it
 */
public record HolidayChange(
        UUID id,
        LocalDate day,
        String name,
        String change,
        String act,
        String reason,
        int moved,
        OffsetDateTime madeAt,
        UUID madeBy) {

    /** @param name of the day when it is added */
    public record New(
            @NotNull @Pattern(regexp = "added|removed") String change,
            @NotNull LocalDate day,
            @Nullable @Pattern(regexp = "[a-z-]{0,40}") String name,
            @NotBlank @Size(max = 200) String act,
            @NotBlank @Size(max = 300) String reason) {

        boolean adds() {
            return change.equals("added");
        }
    }
}
