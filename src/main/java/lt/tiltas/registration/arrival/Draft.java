package lt.tiltas.registration.arrival;

import java.time.OffsetDateTime;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/** A registration that was begun and waits to be gone on with. */
public record Draft(
        HouseholdId id, String number, @Nullable String name, int people, OffsetDateTime begunAt, boolean mine) {}
