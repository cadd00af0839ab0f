package lt.tiltas.permits.asylum;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.visit.VisitState;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param side transfer, suspended or age while it stands still; else null
 * @param dueOn the nearest last day of its clocks; null when none runs
 */
public record AsylumCase(
        AsylumCaseId id,
        HouseholdId household,
        PersonId person,
        AsylumState state,
        @Nullable String side,
        Dates dates,
        @Nullable LocalDate dueOn,
        int version) {

    /** Each null until it has happened; {@code madeOn} never. */
    public record Dates(
            LocalDate madeOn,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate lodgedOn,
            @Nullable LocalDate assessedOn,
            @Nullable LocalDate extendedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate closedOn) {}

    /** One step of its course. */
    public record Event(
            String step,
            String from,
            String to,
            @Nullable String reason,
            OffsetDateTime at,
            UUID byOfficer,
            int version) {}

    /** At which its application is lodged. */
    public record Visit(LocalDate on, OffsetDateTime startsAt, String town, VisitState state) {}

    /** The protected person, and the day on which protection was asked for. */
    public record New(@NotNull UUID person, @NotNull LocalDate madeOn) {}

    /** The version is that of the page the officer saw. */
    public record Move(
            @NotNull AsylumStep step,
            @Nullable @Size(max = 1000) String reason,
            int version) {

        @Nullable
        String words() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    /** What may happen next, by the table and by what has happened once already. */
    public List<AsylumStep> steps() {
        return Arrays.stream(AsylumStep.values()).filter(this::may).toList();
    }

    public boolean may(AsylumStep step) {
        if (!step.possibleFrom(state)) {
            return false;
        }
        return switch (step) {
            case ASSESS_NEEDS -> dates.assessedOn() == null;
            case EXTEND -> dates.extendedOn() == null && side == null;
            case NOTIFY -> dates.notifiedOn() == null;
            case APPEAL_FILED -> dates.notifiedOn() != null;
            case BEGIN_TRANSFER, SUSPEND, BEGIN_AGE -> side == null;
            case END_TRANSFER, END_SUSPENSION, END_AGE ->
                step.ends() != null && step.ends().equals(side);
            case WITHDRAW, FIND_WITHDRAWN -> true;
            default -> side == null;
        };
    }
}
