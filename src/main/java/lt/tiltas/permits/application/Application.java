package lt.tiltas.permits.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param asked on which ground, and who files
 * @param org whose work it is
 * @param kind tp_first, tp_exchange, humanitarian, other_ground or after_protection
 */
public record Application(
        ApplicationId id,
        HouseholdId household,
        PersonId person,
        Asked asked,
        OrganisationId org,
        String kind,
        Step.State state,
        Dates dates,
        int version) {

    /**
     * @param ground message key {@code permit.ground.<ground>}
     * @param filedBy the person, or for a child the adult who files with them
     */
    public record Asked(String ground, PersonId filedBy) {}

    public String ground() {
        return asked.ground();
    }

    public PersonId filedBy() {
        return asked.filedBy();
    }

    /**
     * @param decideBy last day for the decision; null before the visit
     * @param askedOn since when papers are waited for; null when they are not
     * @param dueOn the nearest deadline
     */
    public record Dates(
            LocalDate submittedOn,
            @Nullable LocalDate attendedOn,
            @Nullable LocalDate decideBy,
            @Nullable LocalDate askedOn,
            LocalDate dueOn,
            @Nullable LocalDate decidedOn) {}

    /** @param dueOn the deadline it set; null when the application ended */
    public record Event(
            String step,
            OffsetDateTime at,
            int organisation,
            @Nullable String reason,
            @Nullable LocalDate dueOn,
            UUID byOfficer,
            int version) {}

    /** What an officer does with it. The version is that of the page the officer saw. */
    public record Move(
            @NotNull Step step, @Nullable @Size(max = 1000) String reason, int version) {

        @Nullable
        String words() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    record New(HouseholdId household, PersonId person, Asked asked, String kind, LocalDate on, LocalDate dueOn) {}
}
