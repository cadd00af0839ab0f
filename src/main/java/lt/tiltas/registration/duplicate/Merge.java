package lt.tiltas.registration.duplicate;

import java.time.OffsetDateTime;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/** One row: {@code merged} is the same person as {@code kept}, until it is undone. */
public record Merge(
        MergeId id,
        PersonId kept,
        PersonId merged,
        OrganisationId by,
        OffsetDateTime at,
        @Nullable OffsetDateTime undoneAt) {

    public boolean stands() {
        return undoneAt == null;
    }

    PersonId other(PersonId one) {
        return one.equals(kept) ? merged : kept;
    }
}
