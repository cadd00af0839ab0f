package lt.tiltas.reception.aid;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What a family took home in one go.
 *
 * @param person for whom, null for the whole family
 * @param confirmedAt when the family said that it has it
 */
public record Handout(
        HandoutId id,
        long number,
        Place place,
        HouseholdId household,
        @Nullable UUID person,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable OffsetDateTime takenBackAt,
        List<Piece> pieces) {

    public record Place(SiteId site, String name) {}

    public record Piece(String kind, int quantity) {}

    Handout with(List<Piece> what) {
        return new Handout(id, number, place, household, person, madeAt, confirmedAt, takenBackAt, what);
    }

    public boolean open() {
        return confirmedAt == null && takenBackAt == null;
    }
}
