package lt.tiltas.registration.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be one person, as the queue lists them.
 *
 * @param reasons codes of {@link lt.tiltas.registration.linkage.Reason}
 * @param question the last one that was asked about the pair
 */
public record PossiblePair(
        Listed one,
        Listed other,
        String zone,
        List<String> reasons,
        String foundBy,
        OffsetDateTime foundAt,
        @Nullable Question question) {

    /** One of the two; the record that stands for it when it has been merged. */
    public record Listed(PersonId id, String name, @Nullable LocalDate birthOn, String number, OrganisationId holder) {}

    /** @param answer same, different or unsure; null while it waits */
    public record Question(
            OrganisationId to, OffsetDateTime at, @Nullable String answer) {}

    public boolean isStrong() {
        return zone.equals("strong");
    }
}
