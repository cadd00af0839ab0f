package lt.tiltas.registration.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be one person, as the queue lists them.
 *
 * @param reasons the strongest first, those against last; none of a pair found before they were kept
 * @param question the last one that was asked about the pair
 */
public record PossiblePair(
        Listed one,
        Listed other,
        String zone,
        List<Reason> reasons,
        String foundBy,
        OffsetDateTime foundAt,
        @Nullable Question question) {

    private static final int TOLD = 3;

    /** One of the two; the record that stands for it when it has been merged. */
    public record Listed(PersonId id, String name, @Nullable LocalDate birthOn, String number, OrganisationId holder) {}

    /** @param answer same, different or unsure; null while it waits */
    public record Question(
            OrganisationId to, OffsetDateTime at, @Nullable String answer) {}

    /** The few strongest; one against is told beside two for, lest the list sound surer than the comparison. */
    public List<Reason> told() {
        List<Reason> against = reasons.stream().filter(Reason::against).toList();
        return Stream.concat(
                        reasons.stream().filter(reason -> !reason.against()).limit(against.isEmpty() ? TOLD : TOLD - 1),
                        against.stream().limit(1))
                .toList();
    }

    public boolean isStrong() {
        return zone.equals("strong");
    }
}
