package lt.tiltas.permits.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.UnitId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a household.
 *
 * @param careful with an interpreter, with a child alone or for whom stairs are too much: never taken beyond what the desks hold
 */
public record Appointment(
        AppointmentId id,
        UnitId unit,
        HouseholdId household,
        String purpose,
        int people,
        boolean careful,
        VisitState state,
        Times times,
        int version) {

    /**
     * @param startsAt null when they came without a time
     * @param lane desk the time was given at; 0 beyond the desks
     * @param number they wait with, once they have come
     * @param desk they were called to
     */
    public record Times(
            LocalDate on,
            @Nullable OffsetDateTime startsAt,
            @Nullable OffsetDateTime endsAt,
            @Nullable Integer lane,
            @Nullable OffsetDateTime heldUntil,
            @Nullable OffsetDateTime cameAt,
            @Nullable OffsetDateTime calledAt,
            @Nullable Integer number,
            @Nullable Integer desk) {}

    public boolean withoutTime() {
        return times.startsAt() == null;
    }
}
