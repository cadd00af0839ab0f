package lt.tiltas.registration.card;

import java.time.OffsetDateTime;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/** @param withdrawnAt null while it is in force */
public record Card(
        CardCode code,
        HouseholdId household,
        OrganisationId issuedBy,
        OffsetDateTime issuedAt,
        @Nullable OffsetDateTime withdrawnAt) {

    public boolean inForce() {
        return withdrawnAt == null;
    }
}
