package lt.tiltas.permits.visit;

import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.unit.Purpose;
import lt.tiltas.permits.unit.Unit;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A time to be given to a household.
 *
 * @param id made by the page, so that a double tap is one visit
 * @param channel desk, own, walk_in or office
 * @param heldUntil null when it is booked at once
 */
record Booking(
        UUID id,
        Unit unit,
        HouseholdId household,
        Purpose purpose,
        boolean careful,
        String channel,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime heldUntil,
        Officer officer) {

    VisitState state() {
        return startsAt == null ? VisitState.CHECKED_IN : heldUntil == null ? VisitState.BOOKED : VisitState.HELD;
    }

    VisitStep step() {
        return startsAt == null ? VisitStep.WALK_IN : heldUntil == null ? VisitStep.BOOK : VisitStep.HOLD;
    }
}
