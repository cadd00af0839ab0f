package lt.tiltas.registration.review;

import java.time.OffsetDateTime;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question from one office to another: are these two records one person?
 *
 * @param about the record asked about; {@code own} is the other one of the pair, which the asked office knows
 */
public record Referral(
        ReferralId id,
        PersonId about,
        PersonId own,
        OrganisationId from,
        OrganisationId to,
        @Nullable String reason,
        OffsetDateTime at) {

    /** As it is asked. */
    record New(
            PersonId about,
            PersonId own,
            OrganisationId to,
            @Nullable String reason) {}
}
