package lt.tiltas.reception.host;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Somebody comes to a home after the family has moved in, and asks both.
 *
 * @param result well or concern; null before the visit
 */
public record Visit(
        HostVisitId id,
        HostContractId contract,
        HouseholdId household,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String result,
        @Nullable String words,
        @Nullable Settled settled) {

    public record Settled(OffsetDateTime at, String words) {}

    /** One line of the list of what is to be done. */
    public record Due(Visit visit, String number, String address, int municipality) {}

    public record Found(
            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate doneOn,

            @NotNull @Pattern(regexp = "well|concern") String result,
            @Nullable @Size(max = 1000) String words) {

        boolean saysNothing() {
            return words == null || words.isBlank();
        }
    }

    public boolean isConcern() {
        return "concern".equals(result) && settled == null;
    }
}
