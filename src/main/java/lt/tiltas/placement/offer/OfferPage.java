package lt.tiltas.placement.offer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.tiltas.placement.answer.MunicipalityAnswer;
import lt.tiltas.placement.answer.Profile;
import lt.tiltas.placement.objection.Objection;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;

/**
 * One offer as an officer reads it.
 *
 * @param card of a household that the officer sees; empty for the municipality asked, which knows the profile
 * @param people what the municipality is told of the household
 */
public record OfferPage(
        Offer offer,
        Optional<HouseholdCard> card,
        Optional<Profile> people,
        Said said,
        List<Event> course,
        Allowed allowed,
        OffsetDateTime now) {

    public record Said(
            Optional<MunicipalityAnswer> municipality,
            Optional<HouseholdAnswer> household,
            List<Objection> objections) {}

    /** @param by the officer's name, null when it was the household or the system */
    public record Event(
            String step,
            String to,
            OffsetDateTime at,
            @Nullable String reason,
            @Nullable String by) {}

    /**
     * What this officer may do now.
     *
     * @param answer for the own municipality; @param record for the municipality, by telephone
     */
    public record Allowed(
            boolean answer, boolean record, boolean household, boolean object, boolean withdraw, boolean letter) {}

    public String name() {
        return card.map(HouseholdCard::name).orElse("");
    }
}
