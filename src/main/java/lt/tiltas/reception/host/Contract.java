package lt.tiltas.reception.host;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A loan for use (panauda) of a home to one family.
 *
 * @param state draft, signed, ended or void
 */
public record Contract(
        HostContractId id,
        HostOfferId offer,
        SiteId site,
        OrganisationId org,
        HouseholdId household,
        String number,
        String state,
        Term term,
        int version) {

    public static final List<String> ENDS = List.of("term", "moved", "host", "concern", "other");

    /**
     * @param until the last day
     * @param endedOn the first day on which it no longer holds
     */
    public record Term(
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate hostSignedOn,
            @Nullable LocalDate guestSignedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endedWhy) {}

    /** @param until the last day */
    public record New(
            @NotNull UUID household,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate until) {}

    public record Signature(
            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate hostSignedOn,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate guestSignedOn,

            int version) {}

    /** @param goesOn yes when the host receives others, no when the home is closed */
    public record End(
            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate on,

            @NotNull @Pattern(regexp = "term|moved|host|concern|other")
            String why,

            @NotNull @Pattern(regexp = "yes|no") String goesOn,
            int version) {}

    public boolean is(String wanted) {
        return state.equals(wanted);
    }

    public String color(LocalDate today) {
        return is("signed") ? term.until().isBefore(today) ? "danger" : "success" : is("draft") ? "warning" : "neutral";
    }
}
